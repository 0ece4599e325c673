from loopsafe import blocking

from pymongo.change_stream import ChangeStream
from pymongo.client_session import ClientSession
from pymongo.command_cursor import CommandCursor
from pymongo.database import Database

class MongoClient:
    def __enter__(self) -> MongoClient: ...
    @blocking("database", instead="pymongo.AsyncMongoClient.watch")
    def watch(
        self,
        pipeline=...,
        full_document=...,
        resume_after=...,
        max_await_time_ms=...,
        batch_size=...,
        collation=...,
        start_at_operation_time=...,
        session=...,
        start_after=...,
        comment=...,
        full_document_before_change=...,
        show_expanded_events=...,
    ) -> ChangeStream: ...
    def start_session(
        self, causal_consistency=..., default_transaction_options=..., snapshot=...
    ) -> ClientSession: ...
    def get_default_database(
        self,
        default=...,
        codec_options=...,
        read_preference=...,
        write_concern=...,
        read_concern=...,
    ) -> Database: ...
    def get_database(
        self, name=..., codec_options=..., read_preference=..., write_concern=..., read_concern=...
    ) -> Database: ...
    @blocking("database", instead="pymongo.AsyncMongoClient.server_info")
    def server_info(self, session=...): ...
    @blocking("database", instead="pymongo.AsyncMongoClient.list_databases")
    def list_databases(self, session=..., comment=..., **kwargs) -> CommandCursor: ...
    @blocking("database", instead="pymongo.AsyncMongoClient.list_database_names")
    def list_database_names(self, session=..., comment=...): ...
    @blocking("database", instead="pymongo.AsyncMongoClient.drop_database")
    def drop_database(self, name_or_database, session=..., comment=...): ...
    @blocking("database", instead="pymongo.AsyncMongoClient.bulk_write")
    def bulk_write(
        self,
        models,
        session=...,
        ordered=...,
        verbose_results=...,
        bypass_document_validation=...,
        comment=...,
        let=...,
        write_concern=...,
    ): ...
    def __getattr__(self, name) -> Database: ...
    def __getitem__(self, name) -> Database: ...
    @property
    @blocking("database")
    def address(self): ...
    @property
    @blocking("database")
    def is_primary(self): ...
    @property
    @blocking("database")
    def is_mongos(self): ...
    @blocking("database", instead="pymongo.AsyncMongoClient.close")
    def close(self): ...
    @blocking("database", instead="pymongo.AsyncMongoClient.__aexit__")
    def __exit__(self, exc_type, exc_val, exc_tb): ...
