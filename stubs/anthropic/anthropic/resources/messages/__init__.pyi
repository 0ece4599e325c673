from loopsafe import blocking

class Messages:
    batches: Batches
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def create(
        self,
        *,
        max_tokens,
        messages,
        model,
        cache_control=...,
        container=...,
        diagnostics=...,
        inference_geo=...,
        metadata=...,
        output_config=...,
        service_tier=...,
        speed=...,
        stop_sequences=...,
        stream=...,
        system=...,
        thinking=...,
        tool_choice=...,
        tools=...,
        user_profile_id=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def parse(
        self,
        *,
        max_tokens,
        messages,
        model,
        diagnostics=...,
        metadata=...,
        output_config=...,
        output_format=...,
        service_tier=...,
        speed=...,
        stop_sequences=...,
        system=...,
        thinking=...,
        tool_choice=...,
        tools=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def count_tokens(
        self,
        *,
        messages,
        model,
        cache_control=...,
        output_config=...,
        output_format=...,
        speed=...,
        system=...,
        thinking=...,
        tool_choice=...,
        tools=...,
        user_profile_id=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic", when="entered")
    def stream(
        self,
        *,
        max_tokens,
        messages,
        model,
        cache_control=...,
        diagnostics=...,
        inference_geo=...,
        metadata=...,
        output_config=...,
        output_format=...,
        container=...,
        service_tier=...,
        speed=...,
        stop_sequences=...,
        system=...,
        thinking=...,
        tool_choice=...,
        tools=...,
        user_profile_id=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Batches:
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def create(
        self,
        *,
        requests,
        user_profile_id=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def retrieve(
        self,
        message_batch_id,
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
        limit=...,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def delete(
        self,
        message_batch_id,
        *,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def cancel(
        self,
        message_batch_id,
        *,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def results(
        self,
        message_batch_id,
        *,
        workspace_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
