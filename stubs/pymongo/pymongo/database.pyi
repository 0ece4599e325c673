from loopsafe import blocking

from pymongo.change_stream import ChangeStream
from pymongo.collection import Collection
from pymongo.command_cursor import CommandCursor

class Database:
    def with_options(
        self, codec_options=..., read_preference=..., write_concern=..., read_concern=...
    ) -> Database: ...
    def get_collection(
        self, name, codec_options=..., read_preference=..., write_concern=..., read_concern=...
    ) -> Collection: ...
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.watch")
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
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.create_collection")
    def create_collection(
        self,
        name,
        codec_options=...,
        read_preference=...,
        write_concern=...,
        read_concern=...,
        session=...,
        check_exists=...,
        **kwargs,
    ) -> Collection: ...
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.aggregate")
    def aggregate(self, pipeline, session=..., **kwargs) -> CommandCursor: ...
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.command")
    def command(
        self,
        command,
        value=...,
        check=...,
        allowable_errors=...,
        read_preference=...,
        codec_options=...,
        session=...,
        comment=...,
        **kwargs,
    ): ...
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.cursor_command")
    def cursor_command(
        self,
        command,
        value=...,
        read_preference=...,
        codec_options=...,
        session=...,
        comment=...,
        max_await_time_ms=...,
        **kwargs,
    ) -> CommandCursor: ...
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.list_collections")
    def list_collections(self, session=..., filter=..., comment=..., **kwargs) -> CommandCursor: ...
    @blocking(
        "database", instead="pymongo.asynchronous.database.AsyncDatabase.list_collection_names"
    )
    def list_collection_names(self, session=..., filter=..., comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.drop_collection")
    def drop_collection(
        self, name_or_collection, session=..., comment=..., encrypted_fields=...
    ): ...
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.validate_collection")
    def validate_collection(
        self, name_or_collection, scandata=..., full=..., session=..., background=..., comment=...
    ): ...
    @blocking("database", instead="pymongo.asynchronous.database.AsyncDatabase.dereference")
    def dereference(self, dbref, session=..., comment=..., **kwargs): ...
    def __getattr__(self, name) -> Collection: ...
    def __getitem__(self, name) -> Collection: ...
