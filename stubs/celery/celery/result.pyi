from loopsafe import blocking

class AsyncResult:
    @blocking("network")
    def forget(self): ...
    @blocking("network")
    def revoke(self, connection=..., terminate=..., signal=..., wait=..., timeout=...): ...
    @blocking("network")
    def get(
        self,
        timeout=...,
        propagate=...,
        interval=...,
        no_ack=...,
        follow_parents=...,
        callback=...,
        on_message=...,
        on_interval=...,
        disable_sync_subtasks=...,
        EXCEPTION_STATES=...,
        PROPAGATE_STATES=...,
    ): ...
    @blocking("network")
    def wait(
        self,
        timeout=...,
        propagate=...,
        interval=...,
        no_ack=...,
        follow_parents=...,
        callback=...,
        on_message=...,
        on_interval=...,
        disable_sync_subtasks=...,
        EXCEPTION_STATES=...,
        PROPAGATE_STATES=...,
    ): ...
    @blocking("network", when="iterated")
    def collect(self, intermediate=..., **kwargs): ...
    @blocking("network")
    def get_leaf(self): ...
    @blocking("network")
    def ready(self): ...
    @blocking("network")
    def successful(self): ...
    @blocking("network")
    def failed(self): ...
    @blocking("network")
    def exists(self): ...
    @property
    @blocking("network")
    def result(self): ...
    @property
    @blocking("network")
    def info(self): ...
    @property
    @blocking("network")
    def traceback(self): ...
    @property
    @blocking("network")
    def state(self): ...
    @property
    @blocking("network")
    def status(self): ...

class ResultSet:
    @blocking("network")
    def successful(self): ...
    @blocking("network")
    def failed(self): ...
    @blocking("network")
    def ready(self): ...
    @blocking("network")
    def completed_count(self): ...
    @blocking("network")
    def forget(self): ...
    @blocking("network")
    def revoke(self, connection=..., terminate=..., signal=..., wait=..., timeout=...): ...
    @blocking("network")
    def get(
        self,
        timeout=...,
        propagate=...,
        interval=...,
        callback=...,
        no_ack=...,
        on_message=...,
        disable_sync_subtasks=...,
        on_interval=...,
    ): ...
    @blocking("network")
    def join(
        self,
        timeout=...,
        propagate=...,
        interval=...,
        callback=...,
        no_ack=...,
        on_message=...,
        disable_sync_subtasks=...,
        on_interval=...,
    ): ...
    @blocking("network", when="iterated")
    def iter_native(
        self, timeout=..., interval=..., no_ack=..., on_message=..., on_interval=...
    ): ...
    @blocking("network")
    def join_native(
        self,
        timeout=...,
        propagate=...,
        interval=...,
        callback=...,
        no_ack=...,
        on_message=...,
        on_interval=...,
        disable_sync_subtasks=...,
    ): ...

class GroupResult(ResultSet):
    @blocking("network")
    def delete(self, backend=...): ...
    @blocking("network")
    def save(self, backend=...): ...
    @classmethod
    @blocking("network")
    def restore(cls, id, backend=..., app=...): ...
