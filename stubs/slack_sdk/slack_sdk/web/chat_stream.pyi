from loopsafe import blocking

class ChatStream:
    @blocking("http", instead="slack_sdk.web.async_chat_stream.AsyncChatStream.append")
    def append(self, *, markdown_text=..., chunks=..., **kwargs): ...
    @blocking("http", instead="slack_sdk.web.async_chat_stream.AsyncChatStream.stop")
    def stop(
        self,
        *,
        markdown_text=...,
        chunks=...,
        blocks=...,
        metadata=...,
        session_status=...,
        **kwargs,
    ): ...
