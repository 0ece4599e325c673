from loopsafe import blocking

class Waiter:
    @blocking("http")
    def wait(self, **kwargs): ...
