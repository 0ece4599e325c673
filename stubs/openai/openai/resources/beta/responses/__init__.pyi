from loopsafe import blocking

class Responses:
    input_items: InputItems
    input_tokens: InputTokens
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        access_programs=...,
        background=...,
        background_options=...,
        context_management=...,
        conversation=...,
        image=...,
        include=...,
        input=...,
        instructions=...,
        max_output_tokens=...,
        max_tool_calls=...,
        metadata=...,
        model=...,
        moderation=...,
        multi_agent=...,
        parallel_tool_calls=...,
        previous_response_id=...,
        prompt=...,
        prompt_cache_key=...,
        prompt_cache_options=...,
        prompt_cache_retention=...,
        reasoning=...,
        safety_identifier=...,
        service_tier=...,
        store=...,
        stream=...,
        stream_options=...,
        temperature=...,
        text=...,
        tool_choice=...,
        tools=...,
        top_logprobs=...,
        top_p=...,
        truncation=...,
        user=...,
        betas=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self,
        response_id,
        *,
        include=...,
        include_obfuscation=...,
        starting_after=...,
        stream=...,
        betas=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self,
        response_id,
        *,
        betas=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def cancel(
        self,
        response_id,
        *,
        betas=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def compact(
        self,
        *,
        model,
        image=...,
        input=...,
        instructions=...,
        previous_response_id=...,
        prompt_cache_key=...,
        prompt_cache_options=...,
        prompt_cache_retention=...,
        service_tier=...,
        betas=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI", when="entered")
    def connect(
        self,
        extra_query=...,
        extra_headers=...,
        websocket_connection_options=...,
        on_reconnecting=...,
        max_retries=...,
        initial_delay=...,
        max_delay=...,
        max_queue_size=...,
    ): ...

class InputItems:
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        response_id,
        *,
        after=...,
        include=...,
        limit=...,
        order=...,
        betas=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class InputTokens:
    @blocking("http", instead="openai.AsyncOpenAI")
    def count(
        self,
        *,
        conversation=...,
        input=...,
        instructions=...,
        model=...,
        parallel_tool_calls=...,
        personality=...,
        previous_response_id=...,
        reasoning=...,
        text=...,
        tool_choice=...,
        tools=...,
        truncation=...,
        betas=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
