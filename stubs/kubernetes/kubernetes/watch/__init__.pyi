from loopsafe import blocking

class Watch:
    @blocking("http", when="iterated")
    def stream(self, func, *args, **kwargs): ...
