from botocore.waiter import Waiter
from loopsafe import blocking

class StreamExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class StreamNotExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...
