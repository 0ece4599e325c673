from loopsafe import calls

class Bdb:
    @calls("func")
    def runcall(self, func, /, *args, **kwds): ...
