from loopsafe import blocking

class ParticipantList:
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantList.create_async",
    )
    def create(
        self,
        x_twilio_webhook_enabled=...,
        identity=...,
        messaging_binding_address=...,
        messaging_binding_proxy_address=...,
        date_created=...,
        date_updated=...,
        attributes=...,
        messaging_binding_projected_address=...,
        role_sid=...,
    ): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantList.stream_async",
    )
    def stream(self, limit=..., page_size=...): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantList.list_async",
    )
    def list(self, limit=..., page_size=...): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantList.page_async",
    )
    def page(self, page_token=..., page_number=..., page_size=...): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantList.get_page_async",
    )
    def get_page(self, target_url): ...

class ParticipantInstance:
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantInstance.delete_async",
    )
    def delete(self, x_twilio_webhook_enabled=...): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantInstance.fetch_async",
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantInstance.update_async",
    )
    def update(
        self,
        x_twilio_webhook_enabled=...,
        date_created=...,
        date_updated=...,
        attributes=...,
        role_sid=...,
        messaging_binding_proxy_address=...,
        messaging_binding_projected_address=...,
        identity=...,
        last_read_message_index=...,
        last_read_timestamp=...,
    ): ...

class ParticipantContext:
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantContext.delete_async",
    )
    def delete(self, x_twilio_webhook_enabled=...): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantContext.fetch_async",
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.conversations.v1.conversation.participant.ParticipantContext.update_async",
    )
    def update(
        self,
        x_twilio_webhook_enabled=...,
        date_created=...,
        date_updated=...,
        attributes=...,
        role_sid=...,
        messaging_binding_proxy_address=...,
        messaging_binding_projected_address=...,
        identity=...,
        last_read_message_index=...,
        last_read_timestamp=...,
    ): ...
