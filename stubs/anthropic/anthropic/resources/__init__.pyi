from loopsafe import blocking

class Files:
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def list(
        self,
        *,
        ids=...,
        limit=...,
        page=...,
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
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
