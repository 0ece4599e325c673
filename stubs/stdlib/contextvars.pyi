from loopsafe import calls

class Context:
    @calls("callable")
    def run(self, callable, *args, **kwargs): ...
