from typing import overload

from loopsafe import blocking

from pinecone.client.assistants import Assistants
from pinecone.client.backup_schedules import BackupSchedules
from pinecone.client.backups import Backups
from pinecone.client.collections import Collections
from pinecone.client.documents import Documents
from pinecone.client.indexes import Indexes
from pinecone.client.inference import Inference
from pinecone.client.restore_jobs import RestoreJobs

class Pinecone:
    @property
    def indexes(self) -> Indexes: ...
    @property
    def collections(self) -> Collections: ...
    @property
    def backups(self) -> Backups: ...
    @property
    def backup_schedules(self) -> BackupSchedules: ...
    @property
    def restore_jobs(self) -> RestoreJobs: ...
    @property
    def inference(self) -> Inference: ...
    @property
    def assistants(self) -> Assistants: ...
    # Without host it asks for the host of the index.
    @overload
    def index(
        self, name: object = ..., *, host: object, grpc: object = ..., pool_threads: object = ...
    ) -> Index: ...
    @overload
    @blocking("database", instead="pinecone.AsyncPinecone.index")
    def index(
        self, name: object = ..., *, grpc: object = ..., pool_threads: object = ...
    ) -> Index: ...
    @blocking("database", instead="pinecone.AsyncPinecone.create_index_from_backup")
    def create_index_from_backup(
        self, *, name, backup_id, deletion_protection=..., tags=..., read_capacity=..., timeout=...
    ): ...
    @blocking("database", instead="pinecone.AsyncPinecone.create_index")
    def create_index(
        self,
        name,
        spec=...,
        dimension=...,
        metric=...,
        timeout=...,
        deletion_protection=...,
        vector_type=...,
        tags=...,
        **legacy_kwargs,
    ): ...
    @blocking("database", instead="pinecone.AsyncPinecone.create_index_for_model")
    def create_index_for_model(
        self,
        name,
        cloud,
        region,
        embed,
        tags=...,
        deletion_protection=...,
        read_capacity=...,
        schema=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncPinecone.describe_index")
    def describe_index(self, name): ...
    @blocking("database", instead="pinecone.AsyncPinecone.list_indexes")
    def list_indexes(self): ...
    @blocking("database", instead="pinecone.AsyncPinecone.has_index")
    def has_index(self, name): ...
    @blocking("database", instead="pinecone.AsyncPinecone.configure_index")
    def configure_index(
        self,
        name,
        replicas=...,
        pod_type=...,
        deletion_protection=...,
        tags=...,
        embed=...,
        read_capacity=...,
        serverless_read_capacity=...,
        **legacy_kwargs,
    ): ...
    @blocking("database", instead="pinecone.AsyncPinecone.delete_index")
    def delete_index(self, name, timeout=...): ...
    @blocking("database", instead="pinecone.AsyncPinecone.create_collection")
    def create_collection(self, name, source): ...
    @blocking("database", instead="pinecone.AsyncPinecone.list_collections")
    def list_collections(self): ...
    @blocking("database", instead="pinecone.AsyncPinecone.describe_collection")
    def describe_collection(self, name): ...
    @blocking("database", instead="pinecone.AsyncPinecone.delete_collection")
    def delete_collection(self, name): ...
    @blocking("database", instead="pinecone.AsyncPinecone.create_backup")
    def create_backup(self, *, index_name, backup_name=..., description=...): ...
    @blocking("database", instead="pinecone.AsyncPinecone.list_backups")
    def list_backups(
        self, *, index_name=..., limit=..., pagination_token=..., include_deleted=...
    ): ...
    @blocking("database", instead="pinecone.AsyncPinecone.describe_backup")
    def describe_backup(self, *, backup_id): ...
    @blocking("database", instead="pinecone.AsyncPinecone.delete_backup")
    def delete_backup(self, *, backup_id): ...
    @blocking("database", instead="pinecone.AsyncPinecone.list_restore_jobs")
    def list_restore_jobs(self, *, limit=..., pagination_token=...): ...
    @blocking("database", instead="pinecone.AsyncPinecone.describe_restore_job")
    def describe_restore_job(self, *, job_id): ...
    @overload
    def Index(self, name: object = ..., *, host: object, **kwargs: object) -> Index: ...
    @overload
    @blocking("database", instead="pinecone.AsyncPinecone.index")
    def Index(self, name: object = ..., **kwargs: object) -> Index: ...

class Index:
    @property
    def documents(self) -> Documents: ...
    @blocking("database", instead="pinecone.AsyncIndex.list", when="iterated")
    def list(self, *, prefix=..., limit=..., namespace=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_namespaces", when="iterated")
    def list_namespaces(self, *, prefix=..., limit=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_imports", when="iterated")
    def list_imports(self, *, limit=..., pagination_token=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.upsert")
    def upsert(
        self,
        *,
        vectors,
        namespace=...,
        batch_size=...,
        show_progress=...,
        max_concurrency=...,
        timeout=...,
        total_timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.upsert_from_dataframe")
    def upsert_from_dataframe(
        self,
        df,
        namespace=...,
        batch_size=...,
        show_progress=...,
        timeout=...,
        *,
        max_concurrency=...,
        total_timeout=...,
        on_error=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.upsert_records")
    def upsert_records(self, *, records, namespace, timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.query")
    def query(
        self,
        *,
        top_k,
        vector=...,
        id=...,
        namespace=...,
        filter=...,
        include_values=...,
        include_metadata=...,
        sparse_vector=...,
        scan_factor=...,
        max_candidates=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.query_namespaces")
    def query_namespaces(
        self,
        *,
        vector=...,
        namespaces,
        metric,
        top_k=...,
        filter=...,
        include_values=...,
        include_metadata=...,
        sparse_vector=...,
        scan_factor=...,
        max_candidates=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.fetch")
    def fetch(self, *, ids, namespace=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.fetch_by_metadata")
    def fetch_by_metadata(
        self, *, filter, namespace=..., limit=..., pagination_token=..., timeout=...
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.delete")
    def delete(self, *, ids=..., delete_all=..., filter=..., namespace=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.update")
    def update(
        self,
        *,
        id=...,
        values=...,
        sparse_values=...,
        set_metadata=...,
        namespace=...,
        filter=...,
        dry_run=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.describe_index_stats")
    def describe_index_stats(self, *, filter=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.search")
    def search(
        self,
        *,
        namespace,
        top_k=...,
        inputs=...,
        vector=...,
        id=...,
        filter=...,
        fields=...,
        rerank=...,
        match_terms=...,
        query=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.search_records")
    def search_records(
        self,
        *,
        namespace,
        top_k=...,
        inputs=...,
        vector=...,
        id=...,
        filter=...,
        fields=...,
        rerank=...,
        match_terms=...,
        query=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.create_namespace")
    def create_namespace(self, *, name, schema=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.describe_namespace")
    def describe_namespace(self, *, name=..., **kwargs): ...
    @blocking("database", instead="pinecone.AsyncIndex.delete_namespace")
    def delete_namespace(self, *, name=..., timeout=..., **kwargs): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_namespaces_paginated")
    def list_namespaces_paginated(self, *, prefix=..., limit=..., pagination_token=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_paginated")
    def list_paginated(
        self, *, prefix=..., limit=..., pagination_token=..., namespace=..., timeout=...
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.start_import")
    def start_import(self, uri, *, error_mode=..., integration_id=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.describe_import")
    def describe_import(self, id): ...
    @blocking("database", instead="pinecone.AsyncIndex.cancel_import")
    def cancel_import(self, id): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_imports_paginated")
    def list_imports_paginated(self, *, limit=..., pagination_token=...): ...

class GrpcIndex:
    @blocking("database", instead="pinecone.AsyncIndex.list", when="iterated")
    def list(self, *, prefix=..., limit=..., namespace=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_namespaces", when="iterated")
    def list_namespaces(self, *, prefix=..., limit=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.upsert")
    def upsert(
        self,
        *,
        vectors,
        namespace=...,
        batch_size=...,
        max_concurrency=...,
        show_progress=...,
        timeout=...,
        total_timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.query")
    def query(
        self,
        *,
        top_k,
        vector=...,
        id=...,
        namespace=...,
        filter=...,
        include_values=...,
        include_metadata=...,
        sparse_vector=...,
        scan_factor=...,
        max_candidates=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.query_namespaces")
    def query_namespaces(
        self,
        *,
        vector=...,
        namespaces,
        metric,
        top_k=...,
        filter=...,
        include_values=...,
        include_metadata=...,
        sparse_vector=...,
        scan_factor=...,
        max_candidates=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.fetch")
    def fetch(self, *, ids, namespace=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.fetch_by_metadata")
    def fetch_by_metadata(
        self, *, filter, namespace=..., limit=..., pagination_token=..., timeout=...
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.delete")
    def delete(self, *, ids=..., delete_all=..., filter=..., namespace=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.update")
    def update(
        self,
        *,
        id=...,
        values=...,
        sparse_values=...,
        set_metadata=...,
        namespace=...,
        filter=...,
        dry_run=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_paginated")
    def list_paginated(
        self, *, prefix=..., limit=..., pagination_token=..., namespace=..., timeout=...
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.describe_index_stats")
    def describe_index_stats(self, *, filter=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.upsert_from_dataframe")
    def upsert_from_dataframe(
        self,
        df,
        namespace=...,
        batch_size=...,
        show_progress=...,
        timeout=...,
        *,
        max_concurrency=...,
        total_timeout=...,
        on_error=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.upsert_records")
    def upsert_records(self, *, records, namespace, timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.search")
    def search(
        self,
        *,
        namespace,
        top_k=...,
        inputs=...,
        vector=...,
        id=...,
        filter=...,
        fields=...,
        rerank=...,
        match_terms=...,
        query=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.search_records")
    def search_records(
        self,
        *,
        namespace,
        top_k=...,
        inputs=...,
        vector=...,
        id=...,
        filter=...,
        fields=...,
        rerank=...,
        match_terms=...,
        query=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_namespaces_paginated")
    def list_namespaces_paginated(
        self, *, prefix=..., limit=..., pagination_token=..., timeout=...
    ): ...
    @blocking("database", instead="pinecone.AsyncIndex.create_namespace")
    def create_namespace(self, *, name, schema=..., timeout=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.describe_namespace")
    def describe_namespace(self, *, name=..., timeout=..., **kwargs): ...
    @blocking("database", instead="pinecone.AsyncIndex.delete_namespace")
    def delete_namespace(self, *, name=..., timeout=..., **kwargs): ...
    @blocking("database", instead="pinecone.AsyncIndex.start_import")
    def start_import(self, uri, *, error_mode=..., integration_id=...): ...
    @blocking("database", instead="pinecone.AsyncIndex.describe_import")
    def describe_import(self, id): ...
    @blocking("database", instead="pinecone.AsyncIndex.cancel_import")
    def cancel_import(self, id): ...
    @blocking("database", instead="pinecone.AsyncIndex.list_imports_paginated")
    def list_imports_paginated(self, *, limit=..., pagination_token=...): ...
