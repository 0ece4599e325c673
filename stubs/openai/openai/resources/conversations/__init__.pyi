from loopsafe import blocking

class Conversations:
    items: Items
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        items=...,
        metadata=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, conversation_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def update(
        self,
        conversation_id,
        *,
        metadata,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self, conversation_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...

class Items:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        conversation_id,
        *,
        items,
        include=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self,
        item_id,
        *,
        conversation_id,
        include=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        conversation_id,
        *,
        after=...,
        include=...,
        limit=...,
        order=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self,
        item_id,
        *,
        conversation_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
