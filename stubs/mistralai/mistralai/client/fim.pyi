from loopsafe import blocking

class Fim:
    @blocking("http", instead="mistralai.client.fim.Fim.complete_async")
    def complete(
        self,
        *,
        model,
        prompt,
        temperature=...,
        top_p=...,
        max_tokens=...,
        stream=...,
        stop=...,
        random_seed=...,
        metadata=...,
        suffix=...,
        min_tokens=...,
        prompt_cache_key=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.fim.Fim.stream_async")
    def stream(
        self,
        *,
        model,
        prompt,
        temperature=...,
        top_p=...,
        max_tokens=...,
        stream=...,
        stop=...,
        random_seed=...,
        metadata=...,
        suffix=...,
        min_tokens=...,
        prompt_cache_key=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
