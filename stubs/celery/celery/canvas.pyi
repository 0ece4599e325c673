from celery.result import AsyncResult
from loopsafe import blocking

class Signature:
    @blocking("network")
    def delay(self, *partial_args, **partial_kwargs) -> AsyncResult: ...
    @blocking("network")
    def apply_async(self, args=..., kwargs=..., route_name=..., **options) -> AsyncResult: ...
