from anthropic.resources.beta.messages import Messages
from loopsafe import blocking

class Beta:
    files: Files
    messages: Messages
    models: Models

class Files:
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def list(
        self,
        *,
        ids=...,
        limit=...,
        page=...,
        scope_id=...,
        betas=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def delete(
        self,
        file_id,
        *,
        betas=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def download(
        self,
        file_id,
        *,
        betas=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def retrieve_metadata(
        self,
        file_id,
        *,
        betas=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def upload(
        self,
        *,
        file,
        expires_in_seconds=...,
        betas=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Models:
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def retrieve(
        self,
        model_id,
        *,
        betas=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def list(
        self,
        *,
        after_id=...,
        before_id=...,
        lifecycle=...,
        limit=...,
        betas=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
