from loopsafe import blocking

class MessageList:
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageList.create_async")
    def create(
        self,
        to,
        status_callback=...,
        application_sid=...,
        max_price=...,
        provide_feedback=...,
        attempt=...,
        validity_period=...,
        force_delivery=...,
        content_retention=...,
        address_retention=...,
        smart_encoded=...,
        persistent_action=...,
        traffic_type=...,
        shorten_urls=...,
        schedule_type=...,
        send_at=...,
        send_as_mms=...,
        content_variables=...,
        message_intent=...,
        risk_check=...,
        from_=...,
        fallback_from=...,
        messaging_service_sid=...,
        body=...,
        media_url=...,
        content_sid=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageList.stream_async")
    def stream(
        self,
        to=...,
        from_=...,
        date_sent=...,
        date_sent_before=...,
        date_sent_after=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageList.list_async")
    def list(
        self,
        to=...,
        from_=...,
        date_sent=...,
        date_sent_before=...,
        date_sent_after=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageList.page_async")
    def page(
        self,
        to=...,
        from_=...,
        date_sent=...,
        date_sent_before=...,
        date_sent_after=...,
        page_token=...,
        page_number=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageList.get_page_async")
    def get_page(self, target_url): ...

class MessageInstance:
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageInstance.delete_async")
    def delete(self): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageInstance.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageInstance.update_async")
    def update(self, body=..., status=...): ...

class MessageContext:
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageContext.delete_async")
    def delete(self): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageContext.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.message.MessageContext.update_async")
    def update(self, body=..., status=...): ...
