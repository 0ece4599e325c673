from loopsafe import blocking

from plyvel._plyvel import Iterator, PrefixedDB, Snapshot, WriteBatch

class DB:
    @blocking("file")
    def __init__(self, name, *, create_if_missing=..., error_if_exists=..., **kwargs) -> None: ...
    def __enter__(self) -> DB: ...
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
    @blocking("database")
    def compact_range(self, *, start=..., stop=...): ...
    def prefixed_db(self, prefix) -> PrefixedDB: ...

@blocking("file")
def repair_db(
    name,
    *,
    paranoid_checks=...,
    write_buffer_size=...,
    max_open_files=...,
    lru_cache_size=...,
    block_size=...,
    block_restart_interval=...,
    max_file_size=...,
    compression=...,
    bloom_filter_bits=...,
    comparator=...,
    comparator_name=...,
): ...
@blocking("file")
def destroy_db(name): ...
