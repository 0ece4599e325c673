from groq.resources import Batches, Embeddings, Files, Models
from groq.resources.audio import Audio
from groq.resources.chat import Chat
from loopsafe import blocking

class Groq:
    audio: Audio
    batches: Batches
    chat: Chat
    embeddings: Embeddings
    files: Files
    models: Models
    @blocking("http", instead="groq.AsyncGroq")
    def get(self, path, *, cast_to, options=..., stream=..., stream_cls=...): ...
    @blocking("http", instead="groq.AsyncGroq")
    def post(
        self,
        path,
        *,
        cast_to,
        body=...,
        content=...,
        options=...,
        files=...,
        stream=...,
        stream_cls=...,
    ): ...
    @blocking("http", instead="groq.AsyncGroq")
    def patch(self, path, *, cast_to, body=..., content=..., files=..., options=...): ...
    @blocking("http", instead="groq.AsyncGroq")
    def put(self, path, *, cast_to, body=..., content=..., files=..., options=...): ...
    @blocking("http", instead="groq.AsyncGroq")
    def delete(self, path, *, cast_to, body=..., content=..., options=...): ...
    @blocking("http", instead="groq.AsyncGroq")
    def request(self, cast_to, options, *, stream=..., stream_cls=...): ...

class Stream:
    @blocking("http")
    def __next__(self): ...
    @blocking("http", when="iterated")
    def __iter__(self): ...
