from loopsafe import blocking

class MessageList:
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.message.MessageList.create_async"
    )
    def create(
        self,
        x_twilio_webhook_enabled=...,
        author=...,
        body=...,
        date_created=...,
        date_updated=...,
        attributes=...,
        media_sid=...,
        content_sid=...,
        content_variables=...,
        subject=...,
    ): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.message.MessageList.stream_async"
    )
    def stream(self, order=..., limit=..., page_size=...): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.message.MessageList.list_async"
    )
    def list(self, order=..., limit=..., page_size=...): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.message.MessageList.page_async"
    )
    def page(self, order=..., page_token=..., page_number=..., page_size=...): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.message.MessageList.get_page_async",
    )
    def get_page(self, target_url): ...

class MessageInstance:
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.message.MessageInstance.delete_async",
    )
    def delete(self, x_twilio_webhook_enabled=...): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.message.MessageInstance.fetch_async",
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.message.MessageInstance.update_async",
    )
    def update(
        self,
        x_twilio_webhook_enabled=...,
        author=...,
        body=...,
        date_created=...,
        date_updated=...,
        attributes=...,
        subject=...,
    ): ...

class MessageContext:
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.message.MessageContext.delete_async",
    )
    def delete(self, x_twilio_webhook_enabled=...): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.message.MessageContext.fetch_async",
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.message.MessageContext.update_async",
    )
    def update(
        self,
        x_twilio_webhook_enabled=...,
        author=...,
        body=...,
        date_created=...,
        date_updated=...,
        attributes=...,
        subject=...,
    ): ...
