from botocore.waiter import Waiter
from loopsafe import blocking

class BucketExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class BucketNotExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class ObjectExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class ObjectNotExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...
