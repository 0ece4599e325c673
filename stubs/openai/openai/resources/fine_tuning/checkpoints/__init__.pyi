from loopsafe import blocking

class Checkpoints:
    permissions: Permissions

class Permissions:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        fine_tuned_model_checkpoint,
        *,
        project_ids,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self,
        fine_tuned_model_checkpoint,
        *,
        after=...,
        limit=...,
        order=...,
        project_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        fine_tuned_model_checkpoint,
        *,
        after=...,
        limit=...,
        order=...,
        project_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self,
        permission_id,
        *,
        fine_tuned_model_checkpoint,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
