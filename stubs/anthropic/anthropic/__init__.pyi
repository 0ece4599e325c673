from anthropic.resources import Files, Models
from anthropic.resources.beta import Beta
from anthropic.resources.messages import Messages
from loopsafe import blocking

class Anthropic:
    beta: Beta
    files: Files
    messages: Messages
    models: Models
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def get(self, path, *, cast_to, options=..., stream=..., stream_cls=...): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
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
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def patch(self, path, *, cast_to, body=..., content=..., files=..., options=...): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def put(self, path, *, cast_to, body=..., content=..., files=..., options=...): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def delete(self, path, *, cast_to, body=..., content=..., options=...): ...
    @blocking("http", instead="anthropic.AsyncAnthropic")
    def request(self, cast_to, options, *, stream=..., stream_cls=...): ...

class Stream:
    @blocking("http")
    def __next__(self): ...
    @blocking("http", when="iterated")
    def __iter__(self): ...
