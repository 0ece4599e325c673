from loopsafe import blocking

class Client:
    @blocking("http", instead="cohere.AsyncClient.chat")
    def chat(
        self,
        *,
        message,
        accepts=...,
        model=...,
        preamble=...,
        chat_history=...,
        conversation_id=...,
        prompt_truncation=...,
        connectors=...,
        search_queries_only=...,
        documents=...,
        citation_quality=...,
        temperature=...,
        max_tokens=...,
        max_input_tokens=...,
        k=...,
        p=...,
        seed=...,
        stop_sequences=...,
        frequency_penalty=...,
        presence_penalty=...,
        raw_prompting=...,
        tools=...,
        tool_results=...,
        force_single_step=...,
        response_format=...,
        safety_mode=...,
        request_options=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClient.embed")
    def embed(
        self,
        *,
        texts=...,
        images=...,
        model=...,
        input_type=...,
        embedding_types=...,
        truncate=...,
        request_options=...,
        batching=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClient.rerank")
    def rerank(
        self,
        *,
        query,
        documents,
        model=...,
        top_n=...,
        rank_fields=...,
        return_documents=...,
        max_chunks_per_doc=...,
        request_options=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClient.classify")
    def classify(
        self, *, inputs, examples=..., model=..., preset=..., truncate=..., request_options=...
    ): ...
    @blocking("http", instead="cohere.AsyncClient.tokenize")
    def tokenize(self, *, text, model, request_options=..., offline=...): ...
    @blocking("http", instead="cohere.AsyncClient.detokenize")
    def detokenize(self, *, tokens, model, request_options=..., offline=...): ...
    @blocking("http", instead="cohere.AsyncClient.generate")
    def generate(
        self,
        *,
        prompt,
        model=...,
        num_generations=...,
        max_tokens=...,
        truncate=...,
        temperature=...,
        seed=...,
        preset=...,
        end_sequences=...,
        stop_sequences=...,
        k=...,
        p=...,
        frequency_penalty=...,
        presence_penalty=...,
        return_likelihoods=...,
        raw_prompting=...,
        request_options=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClient.summarize")
    def summarize(
        self,
        *,
        text,
        length=...,
        format=...,
        model=...,
        extractiveness=...,
        temperature=...,
        additional_command=...,
        request_options=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClient.wait")
    def wait(cohere, awaitable, timeout=..., interval=...): ...
    @blocking("http", instead="cohere.AsyncClient.chat_stream", when="iterated")
    def chat_stream(
        self,
        *,
        message,
        accepts=...,
        model=...,
        preamble=...,
        chat_history=...,
        conversation_id=...,
        prompt_truncation=...,
        connectors=...,
        search_queries_only=...,
        documents=...,
        citation_quality=...,
        temperature=...,
        max_tokens=...,
        max_input_tokens=...,
        k=...,
        p=...,
        seed=...,
        stop_sequences=...,
        frequency_penalty=...,
        presence_penalty=...,
        raw_prompting=...,
        tools=...,
        tool_results=...,
        force_single_step=...,
        response_format=...,
        safety_mode=...,
        request_options=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClient.generate_stream", when="iterated")
    def generate_stream(
        self,
        *,
        prompt,
        model=...,
        num_generations=...,
        max_tokens=...,
        truncate=...,
        temperature=...,
        seed=...,
        preset=...,
        end_sequences=...,
        stop_sequences=...,
        k=...,
        p=...,
        frequency_penalty=...,
        presence_penalty=...,
        return_likelihoods=...,
        raw_prompting=...,
        request_options=...,
    ): ...

class ClientV2:
    @blocking("http", instead="cohere.AsyncClientV2.chat")
    def chat(
        self,
        *,
        model,
        messages,
        tools=...,
        strict_tools=...,
        documents=...,
        citation_options=...,
        response_format=...,
        safety_mode=...,
        max_tokens=...,
        stop_sequences=...,
        temperature=...,
        seed=...,
        frequency_penalty=...,
        presence_penalty=...,
        k=...,
        p=...,
        logprobs=...,
        tool_choice=...,
        thinking=...,
        priority=...,
        request_options=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClientV2.embed")
    def embed(
        self,
        *,
        model,
        input_type,
        texts=...,
        images=...,
        inputs=...,
        max_tokens=...,
        output_dimension=...,
        embedding_types=...,
        truncate=...,
        priority=...,
        request_options=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClientV2.rerank")
    def rerank(
        self,
        *,
        model,
        query,
        documents,
        top_n=...,
        max_tokens_per_doc=...,
        relevant_spans=...,
        priority=...,
        request_options=...,
    ): ...
    @blocking("http", instead="cohere.AsyncClientV2.parse")
    def parse(self, *, model, document, output_format=..., request_options=...): ...
    @blocking("http", instead="cohere.AsyncClientV2.chat_stream", when="iterated")
    def chat_stream(
        self,
        *,
        model,
        messages,
        tools=...,
        strict_tools=...,
        documents=...,
        citation_options=...,
        response_format=...,
        safety_mode=...,
        max_tokens=...,
        stop_sequences=...,
        temperature=...,
        seed=...,
        frequency_penalty=...,
        presence_penalty=...,
        k=...,
        p=...,
        logprobs=...,
        tool_choice=...,
        thinking=...,
        priority=...,
        request_options=...,
    ): ...
