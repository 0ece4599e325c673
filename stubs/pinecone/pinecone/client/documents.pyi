from loopsafe import blocking

class Documents:
    @blocking("database", instead="pinecone.async_client.documents.AsyncDocuments.upsert")
    def upsert(self, *, namespace, documents, timeout=...): ...
    @blocking("database", instead="pinecone.async_client.documents.AsyncDocuments.batch_upsert")
    def batch_upsert(
        self,
        *,
        namespace,
        documents,
        batch_size=...,
        max_concurrency=...,
        show_progress=...,
        timeout=...,
        total_timeout=...,
    ): ...
    @blocking("database", instead="pinecone.async_client.documents.AsyncDocuments.search")
    def search(
        self, *, namespace, score_by, top_k, include_fields=..., filter=..., timeout=...
    ): ...
    @blocking("database", instead="pinecone.async_client.documents.AsyncDocuments.fetch")
    def fetch(
        self,
        *,
        namespace,
        ids=...,
        filter=...,
        include_fields=...,
        pagination_token=...,
        limit=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.async_client.documents.AsyncDocuments.delete")
    def delete(self, *, namespace, ids=..., filter=..., delete_all=..., timeout=...): ...
    @blocking("database", instead="pinecone.async_client.documents.AsyncDocuments.update")
    def update(
        self,
        *,
        namespace,
        documents=...,
        filter=...,
        set_fields=...,
        remove_fields=...,
        timeout=...,
    ): ...
