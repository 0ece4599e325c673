from loopsafe import blocking

class Jobs:
    checkpoints: Checkpoints
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        model,
        training_file,
        hyperparameters=...,
        integrations=...,
        metadata=...,
        method=...,
        seed=...,
        suffix=...,
        validation_file=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, fine_tuning_job_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        *,
        after=...,
        limit=...,
        metadata=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def cancel(
        self, fine_tuning_job_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list_events(
        self,
        fine_tuning_job_id,
        *,
        after=...,
        limit=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def pause(
        self, fine_tuning_job_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def resume(
        self, fine_tuning_job_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...

class Checkpoints:
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        fine_tuning_job_id,
        *,
        after=...,
        limit=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
