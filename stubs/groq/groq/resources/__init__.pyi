from loopsafe import blocking

class Batches:
    @blocking("http", instead="groq.AsyncGroq")
    def create(
        self,
        *,
        completion_window,
        endpoint,
        input_file_id,
        metadata=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="groq.AsyncGroq")
    def retrieve(
        self, batch_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="groq.AsyncGroq")
    def list(self, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...): ...
    @blocking("http", instead="groq.AsyncGroq")
    def cancel(
        self, batch_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...

class Embeddings:
    @blocking("http", instead="groq.AsyncGroq")
    def create(
        self,
        *,
        input,
        model,
        encoding_format=...,
        user=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Files:
    @blocking("http", instead="groq.AsyncGroq")
    def create(
        self, *, file, purpose, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="groq.AsyncGroq")
    def list(self, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...): ...
    @blocking("http", instead="groq.AsyncGroq")
    def delete(
        self, file_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="groq.AsyncGroq")
    def content(
        self, file_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="groq.AsyncGroq")
    def info(self, file_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...): ...

class Models:
    @blocking("http", instead="groq.AsyncGroq")
    def retrieve(
        self, model, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="groq.AsyncGroq")
    def list(self, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...): ...
    @blocking("http", instead="groq.AsyncGroq")
    def delete(self, model, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...): ...
