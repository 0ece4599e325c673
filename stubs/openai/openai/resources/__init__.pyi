from loopsafe import blocking

class Batches:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        completion_window,
        endpoint,
        input_file_id,
        metadata=...,
        output_expires_after=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, batch_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        *,
        after=...,
        limit=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def cancel(
        self, batch_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...

class Completions:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        model,
        prompt,
        best_of=...,
        echo=...,
        frequency_penalty=...,
        logit_bias=...,
        logprobs=...,
        max_tokens=...,
        n=...,
        presence_penalty=...,
        seed=...,
        stop=...,
        stream=...,
        stream_options=...,
        suffix=...,
        temperature=...,
        top_p=...,
        user=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Embeddings:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        input,
        model,
        dimensions=...,
        encoding_format=...,
        user=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Files:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        file,
        purpose,
        expires_after=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, file_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        *,
        after=...,
        limit=...,
        order=...,
        purpose=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self, file_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def content(
        self, file_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve_content(
        self, file_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def wait_for_processing(self, id, *, poll_interval=..., max_wait_seconds=...): ...

class Images:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create_variation(
        self,
        *,
        image,
        model=...,
        n=...,
        response_format=...,
        size=...,
        user=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def edit(
        self,
        *,
        image,
        prompt,
        background=...,
        complexity=...,
        frame_count=...,
        frame_duration_ms=...,
        input_fidelity=...,
        markup=...,
        mask=...,
        model=...,
        n=...,
        output_compression=...,
        output_format=...,
        partial_images=...,
        quality=...,
        response_format=...,
        safety_identifier=...,
        size=...,
        stream=...,
        svg=...,
        user=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def generate(
        self,
        *,
        prompt,
        background=...,
        complexity=...,
        frame_count=...,
        frame_duration_ms=...,
        model=...,
        moderation=...,
        n=...,
        output_compression=...,
        output_format=...,
        partial_images=...,
        quality=...,
        response_format=...,
        safety_identifier=...,
        size=...,
        stream=...,
        style=...,
        svg=...,
        user=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...

class Models:
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, model, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(self, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(self, model, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...): ...

class Moderations:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self, *, input, model=..., extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...

class Videos:
    @blocking("http", instead="openai.AsyncOpenAI")
    def create(
        self,
        *,
        prompt,
        input_reference=...,
        model=...,
        seconds=...,
        size=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def retrieve(
        self, video_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def list(
        self,
        *,
        after=...,
        limit=...,
        order=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(
        self, video_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def create_character(
        self, *, name, video, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def download_content(
        self,
        video_id,
        *,
        variant=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def edit(
        self, *, prompt, video, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def extend(
        self,
        *,
        prompt,
        seconds,
        video,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def get_character(
        self, character_id, *, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def remix(
        self, video_id, *, prompt, extra_headers=..., extra_query=..., extra_body=..., timeout=...
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def create_and_poll(
        self,
        *,
        prompt,
        input_reference=...,
        model=...,
        seconds=...,
        size=...,
        poll_interval_ms=...,
        extra_headers=...,
        extra_query=...,
        extra_body=...,
        timeout=...,
    ): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def poll(self, video_id, *, poll_interval_ms=...): ...
