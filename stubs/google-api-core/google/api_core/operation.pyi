from google.api_core.future.polling import PollingFuture
from loopsafe import blocking

class Operation(PollingFuture):
    @blocking("network")
    def done(self, retry=...): ...
    @blocking("network")
    def cancel(self): ...
    @blocking("network")
    def cancelled(self): ...
