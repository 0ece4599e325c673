from loopsafe import blocking, calls

class Profile:
    @blocking("file")
    def dump_stats(self, file): ...
    @calls("func")
    def runcall(self, func, /, *args, **kw): ...
