from loopsafe import blocking

class Chats:
    def create(self, *, model, config=..., history=...) -> Chat: ...

class Chat:
    @blocking("http", instead="google.genai.chats.AsyncChat.send_message")
    def send_message(self, message, config=...): ...
    @blocking("http", instead="google.genai.chats.AsyncChat.send_message_stream", when="iterated")
    def send_message_stream(self, message, config=...): ...
