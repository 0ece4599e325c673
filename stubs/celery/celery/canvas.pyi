from loopsafe import blocking
from celery.result import AsyncResult
from celery.result import GroupResult

class Signature:
    @blocking("network")
    def delay(self, *partial_args, **partial_kwargs) -> AsyncResult: ...
    @blocking("network")
    def apply_async(self, args=..., kwargs=..., route_name=..., **options) -> AsyncResult: ...

class chain(Signature):
    @blocking("network")
    def __call__(self, *args, **kwargs): ...
    @blocking("network")
    def apply_async(self, args=..., kwargs=..., **options) -> AsyncResult: ...

class group(Signature):
    @blocking("network")
    def __call__(self, *partial_args, **options): ...
    @blocking("network")
    def delay(self, *partial_args, **partial_kwargs) -> GroupResult: ...
    @blocking("network")
    def apply_async(
        self,
        args=...,
        kwargs=...,
        add_to_parent=...,
        producer=...,
        link=...,
        link_error=...,
        **options,
    ) -> GroupResult: ...

class chord(Signature):
    @blocking("network")
    def __call__(self, body=..., **options): ...
    @blocking("network")
    def apply_async(
        self,
        args=...,
        kwargs=...,
        task_id=...,
        producer=...,
        publisher=...,
        connection=...,
        router=...,
        result_cls=...,
        **options,
    ) -> AsyncResult: ...
