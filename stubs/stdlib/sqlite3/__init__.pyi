import sys
from typing import Literal, overload

from loopsafe import blocking, sync_only

@overload
def connect(
    database: Literal[":memory:"],
    timeout=...,
    detect_types=...,
    isolation_level=...,
    check_same_thread=...,
    factory=...,
    cached_statements=...,
    uri=...,
    *,
    autocommit=...,
): ...
@overload
@blocking("database", instead="aiosqlite.connect")
def connect(
    database,
    timeout=...,
    detect_types=...,
    isolation_level=...,
    check_same_thread=...,
    factory=...,
    cached_statements=...,
    uri=...,
    *,
    autocommit=...,
): ...

if sys.version_info >= (3, 11):
    class Blob:
        @blocking("database")
        def read(self, length=..., /): ...
        @blocking("database")
        def write(self, data, /): ...

class Connection:
    @blocking("database", instead="aiosqlite.Connection.commit")
    def __exit__(self, type, value, traceback, /): ...
    @blocking("database", instead="aiosqlite.Connection.backup")
    def backup(self, target, *, pages=..., progress=..., name=..., sleep=...): ...
    if sys.version_info >= (3, 11):
        @blocking("database")
        def blobopen(self, table, column, row, /, *, readonly=..., name=...): ...
    @blocking("database", instead="aiosqlite.Connection.commit")
    def commit(self): ...
    @sync_only("callback")
    def create_collation(self, name, callback, /): ...
    @sync_only("func")
    def create_function(self, name, narg, func, *, deterministic=...): ...
    @blocking("database", instead="aiosqlite.Connection.execute")
    def execute(self, sql, parameters=..., /): ...
    @blocking("database", instead="aiosqlite.Connection.executemany")
    def executemany(self, sql, parameters, /): ...
    @blocking("database", instead="aiosqlite.Connection.executescript")
    def executescript(self, sql_script, /): ...
    @blocking("database", instead="aiosqlite.Connection.iterdump", when="iterated")
    def iterdump(self, *, filter=...): ...
    @blocking("database", instead="aiosqlite.Connection.load_extension")
    def load_extension(self, name, /, *, entrypoint=...): ...
    @blocking("database", instead="aiosqlite.Connection.rollback")
    def rollback(self): ...
    @sync_only("authorizer_callback")
    def set_authorizer(self, authorizer_callback): ...
    @sync_only("progress_handler")
    def set_progress_handler(self, progress_handler, n): ...
    @sync_only("trace_callback")
    def set_trace_callback(self, trace_callback): ...

class Cursor:
    @blocking("database", instead="aiosqlite.Cursor.fetchone")
    def __next__(self): ...
    @blocking("database", instead="aiosqlite.Cursor.execute")
    def execute(self, sql, parameters=..., /): ...
    @blocking("database", instead="aiosqlite.Cursor.executemany")
    def executemany(self, sql, seq_of_parameters, /): ...
    @blocking("database", instead="aiosqlite.Cursor.executescript")
    def executescript(self, sql_script, /): ...
    @blocking("database", instead="aiosqlite.Cursor.fetchall")
    def fetchall(self): ...
    @blocking("database", instead="aiosqlite.Cursor.fetchmany")
    def fetchmany(self, size=...): ...
    @blocking("database", instead="aiosqlite.Cursor.fetchone")
    def fetchone(self): ...
