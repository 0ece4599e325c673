from botocore.waiter import Waiter
from loopsafe import blocking

class TableExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class TableNotExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...
