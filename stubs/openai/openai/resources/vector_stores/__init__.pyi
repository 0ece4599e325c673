from loopsafe import blocking

class VectorStores:
    file_batches: FileBatches
    files: Files
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        chunking_strategy=...,
        description=...,
        expires_after=...,
        file_ids=...,
        metadata=...,
        name=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, vector_store_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def update(
        self,
        vector_store_id,
        *,
        expires_after=...,
        metadata=...,
        name=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        *,
        after=...,
        before=...,
        limit=...,
        order=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self, vector_store_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def search(
        self,
        vector_store_id,
        *,
        query,
        filters=...,
        max_num_results=...,
        ranking_options=...,
        rewrite_query=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class FileBatches:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        vector_store_id,
        *,
        attributes=...,
        chunking_strategy=...,
        file_ids=...,
        files=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self,
        batch_id,
        *,
        vector_store_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def cancel(
        self,
        batch_id,
        *,
        vector_store_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list_files(
        self,
        batch_id,
        *,
        vector_store_id,
        after=...,
        before=...,
        filter=...,
        limit=...,
        order=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def create_and_poll(
        self,
        vector_store_id,
        *,
        attributes=...,
        chunking_strategy=...,
        file_ids=...,
        files=...,
        poll_interval_ms=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def upload_and_poll(
        self,
        vector_store_id,
        *,
        files,
        max_concurrency=...,
        file_ids=...,
        poll_interval_ms=...,
        chunking_strategy=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def poll(self, batch_id, *, vector_store_id, poll_interval_ms=...): ...

class Files:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        vector_store_id,
        *,
        file_id,
        attributes=...,
        chunking_strategy=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self,
        file_id,
        *,
        vector_store_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def update(
        self,
        file_id,
        *,
        vector_store_id,
        attributes,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        vector_store_id,
        *,
        after=...,
        before=...,
        filter=...,
        limit=...,
        order=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self,
        file_id,
        *,
        vector_store_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def content(
        self,
        file_id,
        *,
        vector_store_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def create_and_poll(
        self,
        file_id,
        *,
        vector_store_id,
        attributes=...,
        poll_interval_ms=...,
        max_wait_seconds=...,
        chunking_strategy=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def upload(self, *, vector_store_id, file, chunking_strategy=...): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def upload_and_poll(
        self,
        *,
        vector_store_id,
        file,
        attributes=...,
        poll_interval_ms=...,
        max_wait_seconds=...,
        chunking_strategy=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def poll(self, file_id, *, vector_store_id, poll_interval_ms=..., max_wait_seconds=...): ...
