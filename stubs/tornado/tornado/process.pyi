from loopsafe import runs_on_loop

class Subprocess:
    @runs_on_loop("callback")
    def set_exit_callback(self, callback): ...
