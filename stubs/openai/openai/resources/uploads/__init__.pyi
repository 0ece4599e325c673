from loopsafe import blocking

class Uploads:
    parts: Parts
    @blocking("http", instead="openai.AsyncOpenAI")
    def upload_file_chunked(
        self, *, file, mime_type, purpose, filename=..., bytes=..., part_size=..., md5=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        bytes,
        filename,
        mime_type,
        purpose,
        expires_after=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def cancel(
        self, upload_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def complete(
        self,
        upload_id,
        *,
        part_ids,
        md5=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Parts:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self, upload_id, *, data, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
