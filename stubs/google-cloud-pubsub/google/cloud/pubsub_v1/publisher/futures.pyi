from loopsafe import blocking

class Future:
    @blocking("lock")
    def result(self, timeout=...): ...
    @blocking("lock")
    def exception(self, timeout=...): ...
