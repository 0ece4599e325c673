from collections.abc import Callable
from typing import Any, overload

from celery.app.control import Control
from celery.canvas import Signature
from celery.result import AsyncResult, GroupResult
from loopsafe import blocking, wraps

@overload
@wraps("fun")
def shared_task(fun, /) -> Task: ...
@overload
@wraps("return")
def shared_task(**kwargs) -> Callable[[Callable[..., Any]], Task]: ...

class Celery:
    control: Control
    @overload
    @wraps("fun")
    def task(self, fun, /) -> Task: ...
    @overload
    @wraps("return")
    def task(self, **opts) -> Callable[[Callable[..., Any]], Task]: ...
    @blocking("network")
    def send_task(
        self,
        name,
        args=...,
        kwargs=...,
        countdown=...,
        eta=...,
        task_id=...,
        producer=...,
        connection=...,
        router=...,
        result_cls=...,
        expires=...,
        publisher=...,
        link=...,
        link_error=...,
        add_to_parent=...,
        group_id=...,
        group_index=...,
        retries=...,
        chord=...,
        reply_to=...,
        time_limit=...,
        soft_time_limit=...,
        root_id=...,
        parent_id=...,
        route_name=...,
        shadow=...,
        chain=...,
        task_type=...,
        replaced_task_nesting=...,
        **options,
    ) -> AsyncResult: ...

class Task:
    @blocking("network")
    def delay(self, *args, **kwargs) -> AsyncResult: ...
    @blocking("network")
    def apply_async(
        self,
        args=...,
        kwargs=...,
        task_id=...,
        producer=...,
        link=...,
        link_error=...,
        shadow=...,
        **options,
    ) -> AsyncResult: ...
    @blocking("network")
    def update_state(self, task_id=..., state=..., meta=..., **kwargs): ...
    @blocking("network")
    def send_event(self, type_, retry=..., retry_policy=..., **fields): ...
    def AsyncResult(self, task_id, **kwargs) -> AsyncResult: ...
    def s(self, *args, **kwargs) -> Signature: ...
    def si(self, *args, **kwargs) -> Signature: ...
    def signature(self, args=..., *starargs, **starkwargs) -> Signature: ...

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
