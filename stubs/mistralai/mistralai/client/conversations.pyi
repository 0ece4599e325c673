from loopsafe import blocking

class Conversations:
    @blocking("http", instead="mistralai.client.conversations.Conversations.start_async")
    def start(
        self,
        *,
        inputs,
        store=...,
        handoff_execution=...,
        instructions=...,
        tools=...,
        completion_args=...,
        guardrails=...,
        name=...,
        description=...,
        metadata=...,
        agent_id=...,
        agent_version=...,
        model=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.list_async")
    def list(
        self,
        *,
        page=...,
        page_size=...,
        metadata=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.get_async")
    def get(
        self, *, conversation_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.delete_async")
    def delete(
        self, *, conversation_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.append_async")
    def append(
        self,
        *,
        conversation_id,
        inputs=...,
        store=...,
        handoff_execution=...,
        completion_args=...,
        tool_confirmations=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.get_history_async")
    def get_history(
        self, *, conversation_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.get_messages_async")
    def get_messages(
        self, *, conversation_id, retries=..., server_url=..., timeout_ms=..., http_headers=...
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.restart_async")
    def restart(
        self,
        *,
        conversation_id,
        from_entry_id,
        inputs=...,
        store=...,
        handoff_execution=...,
        completion_args=...,
        guardrails=...,
        metadata=...,
        agent_version=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.start_stream_async")
    def start_stream(
        self,
        *,
        inputs,
        store=...,
        handoff_execution=...,
        instructions=...,
        tools=...,
        completion_args=...,
        guardrails=...,
        name=...,
        description=...,
        metadata=...,
        agent_id=...,
        agent_version=...,
        model=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.append_stream_async")
    def append_stream(
        self,
        *,
        conversation_id,
        inputs=...,
        store=...,
        handoff_execution=...,
        completion_args=...,
        tool_confirmations=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
    @blocking("http", instead="mistralai.client.conversations.Conversations.restart_stream_async")
    def restart_stream(
        self,
        *,
        conversation_id,
        from_entry_id,
        inputs=...,
        store=...,
        handoff_execution=...,
        completion_args=...,
        guardrails=...,
        metadata=...,
        agent_version=...,
        retries=...,
        server_url=...,
        timeout_ms=...,
        http_headers=...,
    ): ...
