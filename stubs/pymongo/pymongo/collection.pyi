from loopsafe import blocking

from pymongo.change_stream import ChangeStream
from pymongo.command_cursor import CommandCursor
from pymongo.cursor import Cursor, RawBatchCursor

class Collection:
    def with_options(
        self, codec_options=..., read_preference=..., write_concern=..., read_concern=...
    ) -> Collection: ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.watch")
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
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.bulk_write")
    def bulk_write(
        self,
        requests,
        ordered=...,
        bypass_document_validation=...,
        session=...,
        comment=...,
        let=...,
    ): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.insert_one")
    def insert_one(self, document, bypass_document_validation=..., session=..., comment=...): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.insert_many")
    def insert_many(
        self, documents, ordered=..., bypass_document_validation=..., session=..., comment=...
    ): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.replace_one")
    def replace_one(
        self,
        filter,
        replacement,
        upsert=...,
        bypass_document_validation=...,
        collation=...,
        hint=...,
        session=...,
        let=...,
        sort=...,
        comment=...,
    ): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.update_one")
    def update_one(
        self,
        filter,
        update,
        upsert=...,
        bypass_document_validation=...,
        collation=...,
        array_filters=...,
        hint=...,
        session=...,
        let=...,
        sort=...,
        comment=...,
    ): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.update_many")
    def update_many(
        self,
        filter,
        update,
        upsert=...,
        array_filters=...,
        bypass_document_validation=...,
        collation=...,
        hint=...,
        session=...,
        let=...,
        comment=...,
    ): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.drop")
    def drop(self, session=..., comment=..., encrypted_fields=...): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.delete_one")
    def delete_one(self, filter, collation=..., hint=..., session=..., let=..., comment=...): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.delete_many")
    def delete_many(self, filter, collation=..., hint=..., session=..., let=..., comment=...): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.find_one")
    def find_one(self, filter=..., *args, **kwargs): ...
    def find(self, *args, **kwargs) -> Cursor: ...
    def find_raw_batches(self, *args, **kwargs) -> RawBatchCursor: ...
    @blocking(
        "database",
        instead="pymongo.asynchronous.collection.AsyncCollection.estimated_document_count",
    )
    def estimated_document_count(self, comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.count_documents")
    def count_documents(self, filter, session=..., comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.create_indexes")
    def create_indexes(self, indexes, session=..., comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.create_index")
    def create_index(self, keys, session=..., comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.drop_indexes")
    def drop_indexes(self, session=..., comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.drop_index")
    def drop_index(self, index_or_name, session=..., comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.list_indexes")
    def list_indexes(self, session=..., comment=...) -> CommandCursor: ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.index_information"
    )
    def index_information(self, session=..., comment=...): ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.list_search_indexes"
    )
    def list_search_indexes(
        self, name=..., session=..., comment=..., **kwargs
    ) -> CommandCursor: ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.create_search_index"
    )
    def create_search_index(self, model, session=..., comment=..., **kwargs): ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.create_search_indexes"
    )
    def create_search_indexes(self, models, session=..., comment=..., **kwargs): ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.drop_search_index"
    )
    def drop_search_index(self, name, session=..., comment=..., **kwargs): ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.update_search_index"
    )
    def update_search_index(self, name, definition, session=..., comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.options")
    def options(self, session=..., comment=...): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.aggregate")
    def aggregate(self, pipeline, session=..., let=..., comment=..., **kwargs) -> CommandCursor: ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.aggregate_raw_batches"
    )
    def aggregate_raw_batches(
        self, pipeline, session=..., comment=..., **kwargs
    ) -> CommandCursor: ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.rename")
    def rename(self, new_name, session=..., comment=..., **kwargs): ...
    @blocking("database", instead="pymongo.asynchronous.collection.AsyncCollection.distinct")
    def distinct(self, key, filter=..., session=..., comment=..., hint=..., **kwargs): ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.find_one_and_delete"
    )
    def find_one_and_delete(
        self,
        filter,
        projection=...,
        sort=...,
        hint=...,
        session=...,
        let=...,
        comment=...,
        **kwargs,
    ): ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.find_one_and_replace"
    )
    def find_one_and_replace(
        self,
        filter,
        replacement,
        projection=...,
        sort=...,
        upsert=...,
        return_document=...,
        hint=...,
        session=...,
        let=...,
        comment=...,
        **kwargs,
    ): ...
    @blocking(
        "database", instead="pymongo.asynchronous.collection.AsyncCollection.find_one_and_update"
    )
    def find_one_and_update(
        self,
        filter,
        update,
        projection=...,
        sort=...,
        upsert=...,
        return_document=...,
        array_filters=...,
        hint=...,
        session=...,
        let=...,
        comment=...,
        **kwargs,
    ): ...
    def __getattr__(self, name) -> Collection: ...
    def __getitem__(self, name) -> Collection: ...
