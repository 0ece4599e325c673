from loopsafe import blocking

class IncomingPhoneNumberList:
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.create_async",
    )
    def create(
        self,
        api_version=...,
        friendly_name=...,
        sms_application_sid=...,
        sms_fallback_method=...,
        sms_fallback_url=...,
        sms_method=...,
        sms_url=...,
        status_callback=...,
        status_callback_method=...,
        voice_application_sid=...,
        voice_caller_id_lookup=...,
        voice_fallback_method=...,
        voice_fallback_url=...,
        voice_method=...,
        voice_url=...,
        emergency_status=...,
        emergency_address_sid=...,
        trunk_sid=...,
        identity_sid=...,
        address_sid=...,
        voice_receive_mode=...,
        bundle_sid=...,
        phone_number=...,
        area_code=...,
    ): ...
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.stream_async",
    )
    def stream(
        self, beta=..., friendly_name=..., phone_number=..., origin=..., limit=..., page_size=...
    ): ...
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.list_async",
    )
    def list(
        self, beta=..., friendly_name=..., phone_number=..., origin=..., limit=..., page_size=...
    ): ...
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.page_async",
    )
    def page(
        self,
        beta=...,
        friendly_name=...,
        phone_number=...,
        origin=...,
        page_token=...,
        page_number=...,
        page_size=...,
    ): ...
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.get_page_async",
    )
    def get_page(self, target_url): ...

class IncomingPhoneNumberInstance:
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberInstance.delete_async",
    )
    def delete(self): ...
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberInstance.fetch_async",
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberInstance.update_async",
    )
    def update(
        self,
        account_sid=...,
        api_version=...,
        friendly_name=...,
        sms_application_sid=...,
        sms_fallback_method=...,
        sms_fallback_url=...,
        sms_method=...,
        sms_url=...,
        status_callback=...,
        status_callback_method=...,
        voice_application_sid=...,
        voice_caller_id_lookup=...,
        voice_fallback_method=...,
        voice_fallback_url=...,
        voice_method=...,
        voice_url=...,
        emergency_status=...,
        emergency_address_sid=...,
        trunk_sid=...,
        voice_receive_mode=...,
        identity_sid=...,
        address_sid=...,
        bundle_sid=...,
    ): ...

class IncomingPhoneNumberContext:
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberContext.delete_async",
    )
    def delete(self): ...
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberContext.fetch_async",
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberContext.update_async",
    )
    def update(
        self,
        account_sid=...,
        api_version=...,
        friendly_name=...,
        sms_application_sid=...,
        sms_fallback_method=...,
        sms_fallback_url=...,
        sms_method=...,
        sms_url=...,
        status_callback=...,
        status_callback_method=...,
        voice_application_sid=...,
        voice_caller_id_lookup=...,
        voice_fallback_method=...,
        voice_fallback_url=...,
        voice_method=...,
        voice_url=...,
        emergency_status=...,
        emergency_address_sid=...,
        trunk_sid=...,
        voice_receive_mode=...,
        identity_sid=...,
        address_sid=...,
        bundle_sid=...,
    ): ...
