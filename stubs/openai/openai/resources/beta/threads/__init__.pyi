from loopsafe import blocking
from openai.resources.beta.threads.runs import Runs

class Threads:
    messages: Messages
    runs: Runs
    @blocking("http", instead="openai.AsyncOpenAI")
    def create_and_run_poll(
        self,
        *,
        assistant_id,
        instructions=...,
        max_completion_tokens=...,
        max_prompt_tokens=...,
        metadata=...,
        model=...,
        parallel_tool_calls=...,
        response_format=...,
        temperature=...,
        thread=...,
        tool_choice=...,
        tool_resources=...,
        tools=...,
        top_p=...,
        truncation_strategy=...,
        poll_interval_ms=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        messages=...,
        metadata=...,
        tool_resources=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, thread_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def update(
        self,
        thread_id,
        *,
        metadata=...,
        tool_resources=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self, thread_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def create_and_run(
        self,
        *,
        assistant_id,
        instructions=...,
        max_completion_tokens=...,
        max_prompt_tokens=...,
        metadata=...,
        model=...,
        parallel_tool_calls=...,
        response_format=...,
        stream=...,
        temperature=...,
        thread=...,
        tool_choice=...,
        tool_resources=...,
        tools=...,
        top_p=...,
        truncation_strategy=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI", when="entered")
    def create_and_run_stream(
        self,
        *,
        assistant_id,
        instructions=...,
        max_completion_tokens=...,
        max_prompt_tokens=...,
        metadata=...,
        model=...,
        parallel_tool_calls=...,
        response_format=...,
        temperature=...,
        thread=...,
        tool_choice=...,
        tool_resources=...,
        tools=...,
        top_p=...,
        truncation_strategy=...,
        event_handler=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Messages:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        thread_id,
        *,
        content,
        role,
        attachments=...,
        metadata=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self,
        message_id,
        *,
        thread_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def update(
        self,
        message_id,
        *,
        thread_id,
        metadata=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        thread_id,
        *,
        after=...,
        before=...,
        limit=...,
        order=...,
        run_id=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self,
        message_id,
        *,
        thread_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
