from loopsafe import blocking, calls

class CoverageResults:
    @blocking("file")
    def write_results(
        self, show_missing=..., summary=..., coverdir=..., *, ignore_missing_files=...
    ): ...

class Trace:
    @calls("func")
    def runfunc(self, func, /, *args, **kw): ...
