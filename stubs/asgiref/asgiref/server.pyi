from loopsafe import runs_event_loop

class StatelessServer:
    @runs_event_loop
    def run(self): ...
