from botocore.waiter import Waiter
from loopsafe import blocking

class FunctionActiveV2Waiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class FunctionActiveWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class FunctionExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class FunctionUpdatedV2Waiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class FunctionUpdatedWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class PublishedVersionActiveWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...
