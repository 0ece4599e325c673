from loopsafe import blocking
from openai.resources.beta.responses import Responses
from openai.resources.beta.threads import Threads
from openai.resources.chat import Chat

class Beta:
    assistants: Assistants
    chat: Chat
    responses: Responses
    threads: Threads

class Assistants:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        model,
        description=...,
        instructions=...,
        metadata=...,
        name=...,
        reasoning_effort=...,
        response_format=...,
        temperature=...,
        tool_resources=...,
        tools=...,
        top_p=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, assistant_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def update(
        self,
        assistant_id,
        *,
        description=...,
        instructions=...,
        metadata=...,
        model=...,
        name=...,
        reasoning_effort=...,
        response_format=...,
        temperature=...,
        tool_resources=...,
        tools=...,
        top_p=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        *,
        after=...,
        before=...,
        limit=...,
        order=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self, assistant_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
