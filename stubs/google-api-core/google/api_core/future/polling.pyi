from loopsafe import blocking

class PollingFuture:
    @blocking("network")
    def result(self, timeout=..., retry=..., polling=...): ...
    @blocking("network")
    def exception(self, timeout=...): ...
