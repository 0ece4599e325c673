from loopsafe import blocking

class Runs:
    steps: Steps
    @blocking("http", instead="openai.AsyncOpenAI")
    def create_and_poll(
        self,
        *,
        assistant_id,
        include=...,
        additional_instructions=...,
        additional_messages=...,
        instructions=...,
        max_completion_tokens=...,
        max_prompt_tokens=...,
        metadata=...,
        model=...,
        parallel_tool_calls=...,
        reasoning_effort=...,
        response_format=...,
        temperature=...,
        tool_choice=...,
        tools=...,
        top_p=...,
        truncation_strategy=...,
        poll_interval_ms=...,
        thread_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def poll(
        self,
        run_id,
        thread_id,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
        poll_interval_ms=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def submit_tool_outputs_and_poll(
        self,
        *,
        tool_outputs,
        run_id,
        thread_id,
        poll_interval_ms=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        thread_id,
        *,
        assistant_id,
        include=...,
        additional_instructions=...,
        additional_messages=...,
        instructions=...,
        max_completion_tokens=...,
        max_prompt_tokens=...,
        metadata=...,
        model=...,
        parallel_tool_calls=...,
        reasoning_effort=...,
        response_format=...,
        stream=...,
        temperature=...,
        tool_choice=...,
        tools=...,
        top_p=...,
        truncation_strategy=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, run_id, *, thread_id, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def update(
        self,
        run_id,
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
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def cancel(
        self, run_id, *, thread_id, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def submit_tool_outputs(
        self,
        run_id,
        *,
        thread_id,
        tool_outputs,
        stream=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI", when="entered")
    def create_and_stream(
        self,
        *,
        assistant_id,
        additional_instructions=...,
        additional_messages=...,
        instructions=...,
        max_completion_tokens=...,
        max_prompt_tokens=...,
        metadata=...,
        model=...,
        parallel_tool_calls=...,
        reasoning_effort=...,
        response_format=...,
        temperature=...,
        tool_choice=...,
        tools=...,
        top_p=...,
        truncation_strategy=...,
        thread_id,
        event_handler=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI", when="entered")
    def stream(
        self,
        *,
        assistant_id,
        include=...,
        additional_instructions=...,
        additional_messages=...,
        instructions=...,
        max_completion_tokens=...,
        max_prompt_tokens=...,
        metadata=...,
        model=...,
        parallel_tool_calls=...,
        reasoning_effort=...,
        response_format=...,
        temperature=...,
        tool_choice=...,
        tools=...,
        top_p=...,
        truncation_strategy=...,
        thread_id,
        event_handler=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI", when="entered")
    def submit_tool_outputs_stream(
        self,
        *,
        tool_outputs,
        run_id,
        thread_id,
        event_handler=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Steps:
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self,
        step_id,
        *,
        thread_id,
        run_id,
        include=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        run_id,
        *,
        thread_id,
        after=...,
        before=...,
        include=...,
        limit=...,
        order=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
