from loopsafe import blocking
from openai.resources import (
    Batches,
    Completions,
    Embeddings,
    Files,
    Images,
    Models,
    Moderations,
    Videos,
)
from openai.resources.audio import Audio
from openai.resources.beta import Beta
from openai.resources.chat import Chat
from openai.resources.conversations import Conversations
from openai.resources.fine_tuning import FineTuning
from openai.resources.responses import Responses
from openai.resources.uploads import Uploads
from openai.resources.vector_stores import VectorStores

class OpenAI:
    audio: Audio
    batches: Batches
    beta: Beta
    chat: Chat
    completions: Completions
    conversations: Conversations
    embeddings: Embeddings
    files: Files
    fine_tuning: FineTuning
    images: Images
    models: Models
    moderations: Moderations
    responses: Responses
    uploads: Uploads
    vector_stores: VectorStores
    videos: Videos
    @blocking("http", instead="openai.AsyncOpenAI")
    def get(self, path, *, cast_to, options=..., stream=..., stream_cls=...): ...
    @blocking("http", instead="openai.AsyncOpenAI")
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
    @blocking("http", instead="openai.AsyncOpenAI")
    def patch(self, path, *, cast_to, body=..., content=..., files=..., options=...): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def put(self, path, *, cast_to, body=..., content=..., files=..., options=...): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def delete(self, path, *, cast_to, body=..., content=..., options=...): ...
    @blocking("http", instead="openai.AsyncOpenAI")
    def request(self, cast_to, options, *, stream=..., stream_cls=...): ...

class Stream:
    @blocking("http")
    def __next__(self): ...
    @blocking("http", when="iterated")
    def __iter__(self): ...
