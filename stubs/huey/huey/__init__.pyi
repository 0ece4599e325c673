from collections.abc import Callable
from typing import Any

from huey.api import TaskWrapper
from loopsafe import blocking

class Huey:
    def task(
        self,
        retries=...,
        retry_delay=...,
        retry_backoff=...,
        priority=...,
        context=...,
        name=...,
        expires=...,
        timeout=...,
        **kwargs,
    ) -> "Callable[[Callable[...,Any]],TaskWrapper]": ...
    def periodic_task(
        self,
        validate_datetime,
        retries=...,
        retry_delay=...,
        retry_backoff=...,
        priority=...,
        context=...,
        name=...,
        expires=...,
        timeout=...,
        **kwargs,
    ) -> "Callable[[Callable[...,Any]],TaskWrapper]": ...
    @blocking("network")
    def enqueue(self, task): ...
    @blocking("network")
    def put(self, key, data): ...
    @blocking("network")
    def get(self, key, peek=...): ...
    @blocking("network")
    def delete(self, key): ...
    @blocking("network")
    def result(
        self,
        id,
        blocking=...,
        timeout=...,
        backoff=...,
        max_delay=...,
        revoke_on_timeout=...,
        preserve=...,
    ): ...
    @blocking("network")
    def all_results(self): ...
    @blocking("network")
    def revoke(self, task, revoke_until=..., revoke_once=...): ...
    @blocking("network")
    def revoke_by_id(self, id, revoke_until=..., revoke_once=...): ...
    @blocking("network")
    def revoke_all(self, task_class, revoke_until=..., revoke_once=...): ...
    @blocking("network")
    def restore(self, task): ...
    @blocking("network")
    def restore_by_id(self, id): ...
    @blocking("network")
    def restore_all(self, task_class): ...
    @blocking("network")
    def is_revoked(self, task, timestamp=..., peek=...): ...
    @blocking("network")
    def pending(self, limit=...): ...
    @blocking("network")
    def pending_count(self): ...
    @blocking("network")
    def scheduled(self, limit=...): ...
    @blocking("network")
    def scheduled_count(self): ...
    @blocking("network")
    def result_count(self): ...
    @blocking("network")
    def flush(self): ...

class RedisHuey(Huey): ...
