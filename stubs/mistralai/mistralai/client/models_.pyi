from loopsafe import blocking

class Models:
    @blocking("http", instead="mistralai.client.models_.Models.list_async")
    def list(
        self,
        *,
        provider=...,
        model=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.models_.Models.retrieve_async")
    def retrieve(
        self, *, model_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.models_.Models.delete_async")
    def delete(
        self, *, model_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.models_.Models.update_async")
    def update(
        self,
        *,
        model_id,
        name=...,
        description=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.models_.Models.archive_async")
    def archive(
        self, *, model_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.models_.Models.unarchive_async")
    def unarchive(
        self, *, model_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
