from typing import Literal, overload

from loopsafe import blocking

@overload
@blocking("http", instead="ollama.AsyncClient.chat", when="iterated")
def chat(
    model=...,
    messages=...,
    *,
    tools=...,
    stream: Literal[True],
    think=...,
    logprobs=...,
    top_logprobs=...,
    format=...,
    options=...,
    keep_alive=...,
): ...
@overload
@blocking("http", instead="ollama.AsyncClient.chat")
def chat(
    model=...,
    messages=...,
    *,
    tools=...,
    stream=...,
    think=...,
    logprobs=...,
    top_logprobs=...,
    format=...,
    options=...,
    keep_alive=...,
): ...
@blocking("http", instead="ollama.AsyncClient.copy")
def copy(source, destination): ...
@overload
@blocking("http", instead="ollama.AsyncClient.create", when="iterated")
def create(
    model,
    quantize=...,
    from_=...,
    files=...,
    adapters=...,
    template=...,
    license=...,
    system=...,
    parameters=...,
    messages=...,
    *,
    stream: Literal[True],
): ...
@overload
@blocking("http", instead="ollama.AsyncClient.create")
def create(
    model,
    quantize=...,
    from_=...,
    files=...,
    adapters=...,
    template=...,
    license=...,
    system=...,
    parameters=...,
    messages=...,
    *,
    stream=...,
): ...
@blocking("http", instead="ollama.AsyncClient.delete")
def delete(model): ...
@blocking("http", instead="ollama.AsyncClient.embed")
def embed(model=..., input=..., truncate=..., options=..., keep_alive=..., dimensions=...): ...
@blocking("http", instead="ollama.AsyncClient.embeddings")
def embeddings(model=..., prompt=..., options=..., keep_alive=...): ...
@overload
@blocking("http", instead="ollama.AsyncClient.generate", when="iterated")
def generate(
    model=...,
    prompt=...,
    suffix=...,
    *,
    system=...,
    template=...,
    context=...,
    stream: Literal[True],
    think=...,
    logprobs=...,
    top_logprobs=...,
    raw=...,
    format=...,
    images=...,
    options=...,
    keep_alive=...,
    width=...,
    height=...,
    steps=...,
): ...
@overload
@blocking("http", instead="ollama.AsyncClient.generate")
def generate(
    model=...,
    prompt=...,
    suffix=...,
    *,
    system=...,
    template=...,
    context=...,
    stream=...,
    think=...,
    logprobs=...,
    top_logprobs=...,
    raw=...,
    format=...,
    images=...,
    options=...,
    keep_alive=...,
    width=...,
    height=...,
    steps=...,
): ...
@blocking("http", instead="ollama.AsyncClient.list")
def list(): ...
@blocking("http", instead="ollama.AsyncClient.ps")
def ps(): ...
@overload
@blocking("http", instead="ollama.AsyncClient.pull", when="iterated")
def pull(model, *, insecure=..., stream: Literal[True]): ...
@overload
@blocking("http", instead="ollama.AsyncClient.pull")
def pull(model, *, insecure=..., stream=...): ...
@overload
@blocking("http", instead="ollama.AsyncClient.push", when="iterated")
def push(model, *, insecure=..., stream: Literal[True]): ...
@overload
@blocking("http", instead="ollama.AsyncClient.push")
def push(model, *, insecure=..., stream=...): ...
@blocking("http", instead="ollama.AsyncClient.show")
def show(model): ...
@blocking("http", instead="ollama.AsyncClient.web_fetch")
def web_fetch(url): ...
@blocking("http", instead="ollama.AsyncClient.web_search")
def web_search(query, max_results=...): ...

class Client:
    @overload
    @blocking("http", instead="ollama.AsyncClient.chat", when="iterated")
    def chat(
        self,
        model=...,
        messages=...,
        *,
        tools=...,
        stream: Literal[True],
        think=...,
        logprobs=...,
        top_logprobs=...,
        format=...,
        options=...,
        keep_alive=...,
    ): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.chat")
    def chat(
        self,
        model=...,
        messages=...,
        *,
        tools=...,
        stream=...,
        think=...,
        logprobs=...,
        top_logprobs=...,
        format=...,
        options=...,
        keep_alive=...,
    ): ...
    @blocking("http", instead="ollama.AsyncClient.copy")
    def copy(self, source, destination): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.create", when="iterated")
    def create(
        self,
        model,
        quantize=...,
        from_=...,
        files=...,
        adapters=...,
        template=...,
        license=...,
        system=...,
        parameters=...,
        messages=...,
        *,
        stream: Literal[True],
    ): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.create")
    def create(
        self,
        model,
        quantize=...,
        from_=...,
        files=...,
        adapters=...,
        template=...,
        license=...,
        system=...,
        parameters=...,
        messages=...,
        *,
        stream=...,
    ): ...
    @blocking("http", instead="ollama.AsyncClient.create_blob")
    def create_blob(self, path): ...
    @blocking("http", instead="ollama.AsyncClient.delete")
    def delete(self, model): ...
    @blocking("http", instead="ollama.AsyncClient.embed")
    def embed(
        self, model=..., input=..., truncate=..., options=..., keep_alive=..., dimensions=...
    ): ...
    @blocking("http", instead="ollama.AsyncClient.embeddings")
    def embeddings(self, model=..., prompt=..., options=..., keep_alive=...): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.generate", when="iterated")
    def generate(
        self,
        model=...,
        prompt=...,
        suffix=...,
        *,
        system=...,
        template=...,
        context=...,
        stream: Literal[True],
        think=...,
        logprobs=...,
        top_logprobs=...,
        raw=...,
        format=...,
        images=...,
        options=...,
        keep_alive=...,
        width=...,
        height=...,
        steps=...,
    ): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.generate")
    def generate(
        self,
        model=...,
        prompt=...,
        suffix=...,
        *,
        system=...,
        template=...,
        context=...,
        stream=...,
        think=...,
        logprobs=...,
        top_logprobs=...,
        raw=...,
        format=...,
        images=...,
        options=...,
        keep_alive=...,
        width=...,
        height=...,
        steps=...,
    ): ...
    @blocking("http", instead="ollama.AsyncClient.list")
    def list(self): ...
    @blocking("http", instead="ollama.AsyncClient.ps")
    def ps(self): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.pull", when="iterated")
    def pull(self, model, *, insecure=..., stream: Literal[True]): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.pull")
    def pull(self, model, *, insecure=..., stream=...): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.push", when="iterated")
    def push(self, model, *, insecure=..., stream: Literal[True]): ...
    @overload
    @blocking("http", instead="ollama.AsyncClient.push")
    def push(self, model, *, insecure=..., stream=...): ...
    @blocking("http", instead="ollama.AsyncClient.show")
    def show(self, model): ...
    @blocking("http", instead="ollama.AsyncClient.web_fetch")
    def web_fetch(self, url): ...
    @blocking("http", instead="ollama.AsyncClient.web_search")
    def web_search(self, query, max_results=...): ...
