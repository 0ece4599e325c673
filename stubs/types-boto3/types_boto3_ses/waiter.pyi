from botocore.waiter import Waiter
from loopsafe import blocking

class IdentityExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...
