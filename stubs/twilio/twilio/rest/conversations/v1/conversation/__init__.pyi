from loopsafe import blocking

class ConversationList:
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationList.create_async"
    )
    def create(
        self,
        x_twilio_webhook_enabled=...,
        friendly_name=...,
        unique_name=...,
        date_created=...,
        date_updated=...,
        messaging_service_sid=...,
        attributes=...,
        state=...,
        timers_inactive=...,
        timers_closed=...,
        bindings_email_address=...,
        bindings_email_name=...,
    ): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationList.stream_async"
    )
    def stream(self, start_date=..., end_date=..., state=..., limit=..., page_size=...): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationList.list_async"
    )
    def list(self, start_date=..., end_date=..., state=..., limit=..., page_size=...): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationList.page_async"
    )
    def page(
        self,
        start_date=...,
        end_date=...,
        state=...,
        page_token=...,
        page_number=...,
        page_size=...,
    ): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationList.get_page_async"
    )
    def get_page(self, target_url): ...

class ConversationInstance:
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.ConversationInstance.delete_async",
    )
    def delete(self, x_twilio_webhook_enabled=...): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationInstance.fetch_async"
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.ConversationInstance.update_async",
    )
    def update(
        self,
        x_twilio_webhook_enabled=...,
        friendly_name=...,
        date_created=...,
        date_updated=...,
        attributes=...,
        messaging_service_sid=...,
        state=...,
        timers_inactive=...,
        timers_closed=...,
        unique_name=...,
        bindings_email_address=...,
        bindings_email_name=...,
    ): ...

class ConversationContext:
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationContext.delete_async"
    )
    def delete(self, x_twilio_webhook_enabled=...): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationContext.fetch_async"
    )
    def fetch(self): ...
    @blocking(
        "http", instead="twilio.rest.conversations.v1.conversation.ConversationContext.update_async"
    )
    def update(
        self,
        x_twilio_webhook_enabled=...,
        friendly_name=...,
        date_created=...,
        date_updated=...,
        attributes=...,
        messaging_service_sid=...,
        state=...,
        timers_inactive=...,
        timers_closed=...,
        unique_name=...,
        bindings_email_address=...,
        bindings_email_name=...,
    ): ...
