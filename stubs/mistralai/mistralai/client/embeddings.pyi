from loopsafe import blocking

class Embeddings:
    @blocking("http", instead="mistralai.client.embeddings.Embeddings.create_async")
    def create(
        self,
        *,
        model,
        inputs,
        metadata=...,
        output_dimension=...,
        output_dtype=...,
        encoding_format=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
