from botocore.waiter import Waiter
from loopsafe import blocking

class AlarmExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...

class CompositeAlarmExistsWaiter(Waiter):
    @blocking("http")
    def wait(self, **kwargs): ...
