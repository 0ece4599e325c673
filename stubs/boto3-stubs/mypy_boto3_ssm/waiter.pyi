from botocore.waiter import Waiter
from loopsafe import blocking

class CommandExecutedWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...
