from botocore.waiter import Waiter
from loopsafe import blocking

class ContributorInsightsEnabledWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class ExportCompletedWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class ImportCompletedWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class KinesisStreamingDestinationActiveWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class TableExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class TableNotExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...
