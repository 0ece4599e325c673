from typing import overload

from loopsafe import blocking

from ZODB.Connection import Connection

class DB:
    @overload
    @blocking("file")
    def __init__(
        self,
        storage: str,
        pool_size: object = ...,
        pool_timeout: object = ...,
        cache_size: object = ...,
        cache_size_bytes: object = ...,
        historical_pool_size: object = ...,
        historical_cache_size: object = ...,
        historical_cache_size_bytes: object = ...,
        historical_timeout: object = ...,
        database_name: object = ...,
        databases: object = ...,
        xrefs: object = ...,
        large_record_size: object = ...,
        class_factory: object = ...,
        **storage_args: object,
    ) -> None: ...
    @overload
    def __init__(
        self,
        storage: object,
        pool_size: object = ...,
        pool_timeout: object = ...,
        cache_size: object = ...,
        cache_size_bytes: object = ...,
        historical_pool_size: object = ...,
        historical_cache_size: object = ...,
        historical_cache_size_bytes: object = ...,
        historical_timeout: object = ...,
        database_name: object = ...,
        databases: object = ...,
        xrefs: object = ...,
        large_record_size: object = ...,
        class_factory: object = ...,
        **storage_args: object,
    ) -> None: ...
    def open(self, transaction_manager=..., at=..., before=...) -> Connection: ...
    @blocking("database")
    def pack(self, t=..., days=...): ...
    @blocking("database")
    def history(self, oid, size=...): ...
    @blocking("database")
    def undoLog(self, *args, **kw): ...
    @blocking("database")
    def undoInfo(self, *args, **kw): ...
    @blocking("database")
    def undoMultiple(self, ids, txn=...): ...
    @blocking("database")
    def undo(self, id, txn=...): ...
    # Leaving the block commits.
    @blocking("database", when="entered")
    def transaction(self, note=...): ...

@blocking("file")
def connection(*args, **kw) -> Connection: ...
