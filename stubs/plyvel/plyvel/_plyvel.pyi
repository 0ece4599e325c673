from loopsafe import blocking

class PrefixedDB:
    @blocking("database", when="iterated")
    def __iter__(self, /): ...
    @blocking("database")
    def get(self, key, default=..., *, verify_checksums=..., fill_cache=...): ...
    @blocking("database")
    def put(self, key, value, *, sync=...): ...
    @blocking("database")
    def delete(self, key, *, sync=...): ...
    def write_batch(self, *, transaction=..., sync=...) -> WriteBatch: ...
    def iterator(
        self,
        *,
        reverse=...,
        start=...,
        stop=...,
        include_start=...,
        include_stop=...,
        prefix=...,
        include_key=...,
        include_value=...,
        verify_checksums=...,
        fill_cache=...,
    ) -> Iterator: ...
    def snapshot(self) -> Snapshot: ...
    def prefixed_db(self, prefix) -> PrefixedDB: ...

class WriteBatch:
    def __enter__(self) -> WriteBatch: ...
    # Writes the batch.
    @blocking("database")
    def __exit__(self, exc_type, exc_val, exc_tb): ...
    @blocking("database")
    def write(self): ...

class Iterator:
    def __enter__(self) -> Iterator: ...
    @blocking("database")
    def __next__(self, *args, **kwargs): ...
    @blocking("database")
    def prev(self): ...
    @blocking("database")
    def seek_to_start(self): ...
    @blocking("database")
    def seek_to_stop(self): ...
    @blocking("database")
    def seek(self, target): ...

class Snapshot:
    def __enter__(self) -> Snapshot: ...
    @blocking("database", when="iterated")
    def __iter__(self, /): ...
    @blocking("database")
    def get(self, key, default=..., *, verify_checksums=..., fill_cache=...): ...
    def iterator(
        self,
        *,
        reverse=...,
        start=...,
        stop=...,
        include_start=...,
        include_stop=...,
        prefix=...,
        include_key=...,
        include_value=...,
        verify_checksums=...,
        fill_cache=...,
    ) -> Iterator: ...
