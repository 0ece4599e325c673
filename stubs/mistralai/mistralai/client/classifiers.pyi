from loopsafe import blocking

class Classifiers:
    @blocking("http", instead="mistralai.client.classifiers.Classifiers.moderate_async")
    def moderate(
        self,
        *,
        model,
        inputs,
        metadata=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.classifiers.Classifiers.moderate_chat_async")
    def moderate_chat(
        self, *, inputs, model, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.classifiers.Classifiers.classify_async")
    def classify(
        self,
        *,
        model,
        inputs,
        metadata=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.classifiers.Classifiers.classify_chat_async")
    def classify_chat(
        self, *, model, input, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
