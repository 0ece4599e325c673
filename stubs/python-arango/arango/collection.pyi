from loopsafe import blocking

class StandardCollection:
    @blocking("database")
    def __contains__(self, document): ...
    @blocking("database")
    def __len__(self): ...
    @blocking("database")
    def __iter__(self): ...
    @blocking("database")
    def __getitem__(self, key): ...
    @blocking("database")
    def get(self, document, rev=..., check_rev=..., allow_dirty_read=...): ...
    @blocking("database")
    def insert(
        self,
        document,
        return_new=...,
        sync=...,
        silent=...,
        overwrite=...,
        return_old=...,
        overwrite_mode=...,
        keep_none=...,
        merge=...,
        refill_index_caches=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def update(
        self,
        document,
        check_rev=...,
        merge=...,
        keep_none=...,
        return_new=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def replace(
        self,
        document,
        check_rev=...,
        return_new=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def delete(
        self,
        document,
        rev=...,
        check_rev=...,
        ignore_missing=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
    ): ...
    @blocking("database")
    def recalculate_count(self): ...
    @blocking("database")
    def responsible_shard(self, document): ...
    @blocking("database")
    def rename(self, new_name): ...
    @blocking("database")
    def properties(self): ...
    @blocking("database")
    def shards(self, details=...): ...
    @blocking("database")
    def info(self): ...
    @blocking("database")
    def configure(
        self, sync=..., schema=..., replication_factor=..., write_concern=..., computed_values=...
    ): ...
    @blocking("database")
    def statistics(self): ...
    @blocking("database")
    def revision(self): ...
    @blocking("database")
    def checksum(self, with_rev=..., with_data=...): ...
    @blocking("database")
    def compact(self): ...
    @blocking("database")
    def load(self): ...
    @blocking("database")
    def unload(self): ...
    @blocking("database")
    def truncate(self, sync=..., compact=...): ...
    @blocking("database")
    def count(self): ...
    @blocking("database")
    def has(self, document, rev=..., check_rev=..., allow_dirty_read=...): ...
    @blocking("database")
    def ids(self, allow_dirty_read=...): ...
    @blocking("database")
    def keys(self, allow_dirty_read=...): ...
    @blocking("database")
    def all(self, skip=..., limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find(self, filters, skip=..., limit=..., allow_dirty_read=..., sort=...): ...
    @blocking("database")
    def find_near(self, latitude, longitude, limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find_in_range(self, field, lower, upper, skip=..., limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find_in_radius(
        self, latitude, longitude, radius, distance_field=..., allow_dirty_read=...
    ): ...
    @blocking("database")
    def find_in_box(
        self,
        latitude1,
        longitude1,
        latitude2,
        longitude2,
        skip=...,
        limit=...,
        index=...,
        allow_dirty_read=...,
    ): ...
    @blocking("database")
    def find_by_text(self, field, query, limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def get_many(self, documents, allow_dirty_read=...): ...
    @blocking("database")
    def random(self, allow_dirty_read=...): ...
    @blocking("database")
    def indexes(self, with_stats=..., with_hidden=...): ...
    @blocking("database")
    def get_index(self, id): ...
    @blocking("database")
    def add_index(self, data, formatter=...): ...
    @blocking("database")
    def delete_index(self, index_id, ignore_missing=...): ...
    @blocking("database")
    def load_indexes(self): ...
    @blocking("database")
    def insert_many(
        self,
        documents,
        return_new=...,
        sync=...,
        silent=...,
        overwrite=...,
        return_old=...,
        overwrite_mode=...,
        keep_none=...,
        merge=...,
        refill_index_caches=...,
        version_attribute=...,
        raise_on_document_error=...,
    ): ...
    @blocking("database")
    def update_many(
        self,
        documents,
        check_rev=...,
        merge=...,
        keep_none=...,
        return_new=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        raise_on_document_error=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def update_match(
        self, filters, body, limit=..., keep_none=..., sync=..., merge=..., allow_dirty_read=...
    ): ...
    @blocking("database")
    def replace_many(
        self,
        documents,
        check_rev=...,
        return_new=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def replace_match(self, filters, body, limit=..., sync=..., allow_dirty_read=...): ...
    @blocking("database")
    def delete_many(
        self,
        documents,
        return_old=...,
        check_rev=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        raise_on_document_error=...,
    ): ...
    @blocking("database")
    def delete_match(self, filters, limit=..., sync=..., allow_dirty_read=...): ...
    @blocking("database")
    def import_bulk(
        self,
        documents,
        halt_on_error=...,
        details=...,
        from_prefix=...,
        to_prefix=...,
        overwrite=...,
        on_duplicate=...,
        sync=...,
        batch_size=...,
    ): ...

class VertexCollection:
    @blocking("database")
    def __contains__(self, document): ...
    @blocking("database")
    def __len__(self): ...
    @blocking("database")
    def __iter__(self): ...
    @blocking("database")
    def __getitem__(self, key): ...
    @blocking("database")
    def get(self, vertex, rev=..., check_rev=...): ...
    @blocking("database")
    def insert(self, vertex, sync=..., return_new=...): ...
    @blocking("database")
    def update(
        self, vertex, check_rev=..., keep_none=..., sync=..., return_old=..., return_new=...
    ): ...
    @blocking("database")
    def replace(self, vertex, check_rev=..., sync=..., return_old=..., return_new=...): ...
    @blocking("database")
    def delete(
        self, vertex, rev=..., check_rev=..., ignore_missing=..., sync=..., return_old=...
    ): ...
    @blocking("database")
    def recalculate_count(self): ...
    @blocking("database")
    def responsible_shard(self, document): ...
    @blocking("database")
    def rename(self, new_name): ...
    @blocking("database")
    def properties(self): ...
    @blocking("database")
    def shards(self, details=...): ...
    @blocking("database")
    def info(self): ...
    @blocking("database")
    def configure(
        self, sync=..., schema=..., replication_factor=..., write_concern=..., computed_values=...
    ): ...
    @blocking("database")
    def statistics(self): ...
    @blocking("database")
    def revision(self): ...
    @blocking("database")
    def checksum(self, with_rev=..., with_data=...): ...
    @blocking("database")
    def compact(self): ...
    @blocking("database")
    def load(self): ...
    @blocking("database")
    def unload(self): ...
    @blocking("database")
    def truncate(self, sync=..., compact=...): ...
    @blocking("database")
    def count(self): ...
    @blocking("database")
    def has(self, document, rev=..., check_rev=..., allow_dirty_read=...): ...
    @blocking("database")
    def ids(self, allow_dirty_read=...): ...
    @blocking("database")
    def keys(self, allow_dirty_read=...): ...
    @blocking("database")
    def all(self, skip=..., limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find(self, filters, skip=..., limit=..., allow_dirty_read=..., sort=...): ...
    @blocking("database")
    def find_near(self, latitude, longitude, limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find_in_range(self, field, lower, upper, skip=..., limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find_in_radius(
        self, latitude, longitude, radius, distance_field=..., allow_dirty_read=...
    ): ...
    @blocking("database")
    def find_in_box(
        self,
        latitude1,
        longitude1,
        latitude2,
        longitude2,
        skip=...,
        limit=...,
        index=...,
        allow_dirty_read=...,
    ): ...
    @blocking("database")
    def find_by_text(self, field, query, limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def get_many(self, documents, allow_dirty_read=...): ...
    @blocking("database")
    def random(self, allow_dirty_read=...): ...
    @blocking("database")
    def indexes(self, with_stats=..., with_hidden=...): ...
    @blocking("database")
    def get_index(self, id): ...
    @blocking("database")
    def add_index(self, data, formatter=...): ...
    @blocking("database")
    def delete_index(self, index_id, ignore_missing=...): ...
    @blocking("database")
    def load_indexes(self): ...
    @blocking("database")
    def insert_many(
        self,
        documents,
        return_new=...,
        sync=...,
        silent=...,
        overwrite=...,
        return_old=...,
        overwrite_mode=...,
        keep_none=...,
        merge=...,
        refill_index_caches=...,
        version_attribute=...,
        raise_on_document_error=...,
    ): ...
    @blocking("database")
    def update_many(
        self,
        documents,
        check_rev=...,
        merge=...,
        keep_none=...,
        return_new=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        raise_on_document_error=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def update_match(
        self, filters, body, limit=..., keep_none=..., sync=..., merge=..., allow_dirty_read=...
    ): ...
    @blocking("database")
    def replace_many(
        self,
        documents,
        check_rev=...,
        return_new=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def replace_match(self, filters, body, limit=..., sync=..., allow_dirty_read=...): ...
    @blocking("database")
    def delete_many(
        self,
        documents,
        return_old=...,
        check_rev=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        raise_on_document_error=...,
    ): ...
    @blocking("database")
    def delete_match(self, filters, limit=..., sync=..., allow_dirty_read=...): ...
    @blocking("database")
    def import_bulk(
        self,
        documents,
        halt_on_error=...,
        details=...,
        from_prefix=...,
        to_prefix=...,
        overwrite=...,
        on_duplicate=...,
        sync=...,
        batch_size=...,
    ): ...

class EdgeCollection:
    @blocking("database")
    def link(self, from_vertex, to_vertex, data=..., sync=..., return_new=...): ...
    @blocking("database")
    def __contains__(self, document): ...
    @blocking("database")
    def __len__(self): ...
    @blocking("database")
    def __iter__(self): ...
    @blocking("database")
    def __getitem__(self, key): ...
    @blocking("database")
    def get(self, edge, rev=..., check_rev=...): ...
    @blocking("database")
    def insert(self, edge, sync=..., return_new=...): ...
    @blocking("database")
    def update(
        self, edge, check_rev=..., keep_none=..., sync=..., return_old=..., return_new=...
    ): ...
    @blocking("database")
    def replace(self, edge, check_rev=..., sync=..., return_old=..., return_new=...): ...
    @blocking("database")
    def delete(
        self, edge, rev=..., check_rev=..., ignore_missing=..., sync=..., return_old=...
    ): ...
    @blocking("database")
    def edges(self, vertex, direction=..., allow_dirty_read=...): ...
    @blocking("database")
    def recalculate_count(self): ...
    @blocking("database")
    def responsible_shard(self, document): ...
    @blocking("database")
    def rename(self, new_name): ...
    @blocking("database")
    def properties(self): ...
    @blocking("database")
    def shards(self, details=...): ...
    @blocking("database")
    def info(self): ...
    @blocking("database")
    def configure(
        self, sync=..., schema=..., replication_factor=..., write_concern=..., computed_values=...
    ): ...
    @blocking("database")
    def statistics(self): ...
    @blocking("database")
    def revision(self): ...
    @blocking("database")
    def checksum(self, with_rev=..., with_data=...): ...
    @blocking("database")
    def compact(self): ...
    @blocking("database")
    def load(self): ...
    @blocking("database")
    def unload(self): ...
    @blocking("database")
    def truncate(self, sync=..., compact=...): ...
    @blocking("database")
    def count(self): ...
    @blocking("database")
    def has(self, document, rev=..., check_rev=..., allow_dirty_read=...): ...
    @blocking("database")
    def ids(self, allow_dirty_read=...): ...
    @blocking("database")
    def keys(self, allow_dirty_read=...): ...
    @blocking("database")
    def all(self, skip=..., limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find(self, filters, skip=..., limit=..., allow_dirty_read=..., sort=...): ...
    @blocking("database")
    def find_near(self, latitude, longitude, limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find_in_range(self, field, lower, upper, skip=..., limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def find_in_radius(
        self, latitude, longitude, radius, distance_field=..., allow_dirty_read=...
    ): ...
    @blocking("database")
    def find_in_box(
        self,
        latitude1,
        longitude1,
        latitude2,
        longitude2,
        skip=...,
        limit=...,
        index=...,
        allow_dirty_read=...,
    ): ...
    @blocking("database")
    def find_by_text(self, field, query, limit=..., allow_dirty_read=...): ...
    @blocking("database")
    def get_many(self, documents, allow_dirty_read=...): ...
    @blocking("database")
    def random(self, allow_dirty_read=...): ...
    @blocking("database")
    def indexes(self, with_stats=..., with_hidden=...): ...
    @blocking("database")
    def get_index(self, id): ...
    @blocking("database")
    def add_index(self, data, formatter=...): ...
    @blocking("database")
    def delete_index(self, index_id, ignore_missing=...): ...
    @blocking("database")
    def load_indexes(self): ...
    @blocking("database")
    def insert_many(
        self,
        documents,
        return_new=...,
        sync=...,
        silent=...,
        overwrite=...,
        return_old=...,
        overwrite_mode=...,
        keep_none=...,
        merge=...,
        refill_index_caches=...,
        version_attribute=...,
        raise_on_document_error=...,
    ): ...
    @blocking("database")
    def update_many(
        self,
        documents,
        check_rev=...,
        merge=...,
        keep_none=...,
        return_new=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        raise_on_document_error=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def update_match(
        self, filters, body, limit=..., keep_none=..., sync=..., merge=..., allow_dirty_read=...
    ): ...
    @blocking("database")
    def replace_many(
        self,
        documents,
        check_rev=...,
        return_new=...,
        return_old=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        version_attribute=...,
    ): ...
    @blocking("database")
    def replace_match(self, filters, body, limit=..., sync=..., allow_dirty_read=...): ...
    @blocking("database")
    def delete_many(
        self,
        documents,
        return_old=...,
        check_rev=...,
        sync=...,
        silent=...,
        refill_index_caches=...,
        raise_on_document_error=...,
    ): ...
    @blocking("database")
    def delete_match(self, filters, limit=..., sync=..., allow_dirty_read=...): ...
    @blocking("database")
    def import_bulk(
        self,
        documents,
        halt_on_error=...,
        details=...,
        from_prefix=...,
        to_prefix=...,
        overwrite=...,
        on_duplicate=...,
        sync=...,
        batch_size=...,
    ): ...
