from loopsafe import blocking

class Assistants:
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.upload_file")
    def upload_file(
        self,
        *,
        assistant_name,
        file_path=...,
        file_stream=...,
        file_name=...,
        metadata=...,
        multimodal=...,
        file_id=...,
        timeout=...,
    ): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.describe_file")
    def describe_file(self, *, assistant_name, file_id, include_url=...): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.list_files_page"
    )
    def list_files_page(
        self, *, assistant_name, page_size=..., pagination_token=..., filter=..., **kwargs
    ): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.delete_file")
    def delete_file(self, *, assistant_name, file_id, timeout=...): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.describe_operation"
    )
    def describe_operation(self, *, assistant_name, operation_id): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.list_operations_page"
    )
    def list_operations_page(
        self, *, assistant_name, operation_type=..., status=..., page_size=..., pagination_token=...
    ): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.create")
    def create(
        self,
        *,
        name=...,
        instructions=...,
        metadata=...,
        region=...,
        environment=...,
        timeout=...,
        **kwargs,
    ): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.describe")
    def describe(self, *, name=..., **kwargs): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.list_page")
    def list_page(self, *, page_size=..., pagination_token=..., **kwargs): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.update")
    def update(self, *, name=..., instructions=..., metadata=..., **kwargs): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.delete")
    def delete(self, *, name=..., timeout=..., **kwargs): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.context")
    def context(
        self,
        *,
        assistant_name,
        query=...,
        messages=...,
        filter=...,
        top_k=...,
        snippet_size=...,
        multimodal=...,
        include_binary_content=...,
    ): ...
    @blocking("database", instead="pinecone.async_client.assistants.AsyncAssistants.chat")
    def chat(
        self,
        *,
        assistant_name,
        messages,
        model=...,
        stream=...,
        temperature=...,
        filter=...,
        json_response=...,
        include_highlights=...,
        context_options=...,
        timeout=...,
    ): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.chat_completions"
    )
    def chat_completions(
        self,
        *,
        assistant_name,
        messages,
        model=...,
        stream=...,
        temperature=...,
        filter=...,
        timeout=...,
    ): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.evaluate_alignment"
    )
    def evaluate_alignment(self, *, question, answer, ground_truth_answer): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.list_assistants"
    )
    def list_assistants(self): ...
    @blocking(
        "database",
        instead="pinecone.async_client.assistants.AsyncAssistants.list_assistants_paginated",
    )
    def list_assistants_paginated(
        self, limit=..., pagination_token=..., *, page_size=..., **kwargs
    ): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.describe_assistant"
    )
    def describe_assistant(self, assistant_name=..., *, name=..., **kwargs): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.update_assistant"
    )
    def update_assistant(
        self, assistant_name=..., instructions=..., metadata=..., *, name=..., **kwargs
    ): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.create_assistant"
    )
    def create_assistant(
        self,
        assistant_name=...,
        instructions=...,
        metadata=...,
        region=...,
        timeout=...,
        *,
        name=...,
        **kwargs,
    ): ...
    @blocking(
        "database", instead="pinecone.async_client.assistants.AsyncAssistants.delete_assistant"
    )
    def delete_assistant(self, assistant_name=..., timeout=..., *, name=..., **kwargs): ...
