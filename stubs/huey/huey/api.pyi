from loopsafe import blocking

class TaskWrapper:
    @blocking("network")
    def __call__(self, *args, **kwargs) -> Result: ...
    @blocking("network")
    def schedule(
        self,
        args=...,
        kwargs=...,
        eta=...,
        delay=...,
        priority=...,
        retries=...,
        retry_delay=...,
        retry_backoff=...,
        expires=...,
        timeout=...,
        id=...,
    ) -> Result: ...
    @blocking("network")
    def map(self, it): ...
    @blocking("network")
    def is_revoked(self, timestamp=..., peek=...): ...
    @blocking("network")
    def revoke(self, revoke_until=..., revoke_once=...): ...
    @blocking("network")
    def restore(self): ...

class Result:
    @blocking("network")
    def __call__(self, *args, **kwargs): ...
    @blocking("network")
    def get(
        self,
        blocking=...,
        timeout=...,
        backoff=...,
        max_delay=...,
        revoke_on_timeout=...,
        preserve=...,
    ): ...
    @blocking("network")
    def is_ready(self): ...
    @blocking("network")
    def is_revoked(self): ...
    @blocking("network")
    def revoke(self, revoke_once=...): ...
    @blocking("network")
    def restore(self): ...
    @blocking("network")
    def reschedule(self, eta=..., delay=..., expires=..., priority=..., preserve_pipeline=...): ...
