from typing import Literal, overload

from loopsafe import blocking

class Environment:
    @blocking("file")
    def __new__(
        cls,
        path,
        map_size=...,
        subdir=...,
        readonly=...,
        metasync=...,
        sync=...,
        map_async=...,
        mode=...,
        create=...,
        readahead=...,
        writemap=...,
        meminit=...,
        max_readers=...,
        max_dbs=...,
        max_spare_txns=...,
        lock=...,
        lib_version=...,
    ) -> Environment: ...
    def __enter__(self) -> Environment: ...
    @blocking("file", instead="lmdb.aio.AsyncEnvironment.copy")
    def copy(self, path, compact=..., txn=...): ...
    @blocking("file", instead="lmdb.aio.AsyncEnvironment.copyfd")
    def copyfd(self, fd, compact=..., txn=...): ...
    @blocking("file", instead="lmdb.aio.AsyncEnvironment.sync")
    def sync(self, force=...): ...
    @blocking("database", instead="lmdb.aio.AsyncEnvironment.open_db")
    def open_db(
        self,
        key=...,
        txn=...,
        reverse_key=...,
        dupsort=...,
        create=...,
        integerkey=...,
        integerdup=...,
        dupfixed=...,
    ): ...
    # Waits for the other writers.
    @overload
    @blocking("database", instead="lmdb.aio.AsyncEnvironment.begin")
    def begin(
        self, db: object = ..., parent: object = ..., *, write: Literal[True], buffers: object = ...
    ) -> Transaction: ...
    @overload
    def begin(
        self, db: object = ..., parent: object = ..., write: object = ..., buffers: object = ...
    ) -> Transaction: ...

class Transaction:
    def __enter__(self) -> Transaction: ...
    @blocking("database", instead="lmdb.aio.AsyncTransaction.commit")
    def commit(self): ...

@blocking("file")
def open(
    path,
    map_size=...,
    subdir=...,
    readonly=...,
    metasync=...,
    sync=...,
    map_async=...,
    mode=...,
    create=...,
    readahead=...,
    writemap=...,
    meminit=...,
    max_readers=...,
    max_dbs=...,
    max_spare_txns=...,
    lock=...,
    lib_version=...,
) -> Environment: ...
