from loopsafe import blocking

class Files:
    @blocking("http", instead="mistralai.client.files.Files.upload_async")
    def upload(
        self,
        *,
        file,
        expiry=...,
        visibility=...,
        purpose=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.files.Files.list_async")
    def list(
        self,
        *,
        page=...,
        page_size=...,
        include_total=...,
        sample_type=...,
        source=...,
        search=...,
        purpose=...,
        mimetypes=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.files.Files.retrieve_async")
    def retrieve(
        self, *, file_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.files.Files.delete_async")
    def delete(self, *, file_id, retries=..., server_url=..., timeout_ms=..., http_headers=...): ...
    @blocking("http", instead="mistralai.client.files.Files.download_async")
    def download(
        self, *, file_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.files.Files.get_signed_url_async")
    def get_signed_url(
        self, *, file_id, expiry=..., retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
