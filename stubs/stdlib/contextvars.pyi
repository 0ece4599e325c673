from loopsafe import calls

class Context:
    @calls("callable", or_async=True)
    def run(self, callable, *args, **kwargs): ...
