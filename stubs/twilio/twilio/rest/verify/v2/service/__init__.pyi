from loopsafe import blocking

class ServiceList:
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceList.create_async")
    def create(
        self,
        friendly_name,
        code_length=...,
        lookup_enabled=...,
        skip_sms_to_landlines=...,
        dtmf_input_required=...,
        tts_name=...,
        psd2_enabled=...,
        do_not_share_warning_enabled=...,
        custom_code_enabled=...,
        push_include_date=...,
        push_apn_credential_sid=...,
        push_fcm_credential_sid=...,
        totp_issuer=...,
        totp_time_step=...,
        totp_code_length=...,
        totp_skew=...,
        default_template_sid=...,
        whatsapp_msg_service_sid=...,
        whatsapp_from=...,
        passkeys_relying_party_id=...,
        passkeys_relying_party_name=...,
        passkeys_relying_party_origins=...,
        passkeys_authenticator_attachment=...,
        passkeys_discoverable_credentials=...,
        passkeys_user_verification=...,
        verify_event_subscription_enabled=...,
    ): ...
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceList.stream_async")
    def stream(self, limit=..., page_size=...): ...
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceList.list_async")
    def list(self, limit=..., page_size=...): ...
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceList.page_async")
    def page(self, page_token=..., page_number=..., page_size=...): ...
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceList.get_page_async")
    def get_page(self, target_url): ...

class ServiceInstance:
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceInstance.delete_async")
    def delete(self): ...
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceInstance.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceInstance.update_async")
    def update(
        self,
        friendly_name=...,
        code_length=...,
        lookup_enabled=...,
        skip_sms_to_landlines=...,
        dtmf_input_required=...,
        tts_name=...,
        psd2_enabled=...,
        do_not_share_warning_enabled=...,
        custom_code_enabled=...,
        push_include_date=...,
        push_apn_credential_sid=...,
        push_fcm_credential_sid=...,
        totp_issuer=...,
        totp_time_step=...,
        totp_code_length=...,
        totp_skew=...,
        default_template_sid=...,
        whatsapp_msg_service_sid=...,
        whatsapp_from=...,
        passkeys_relying_party_id=...,
        passkeys_relying_party_name=...,
        passkeys_relying_party_origins=...,
        passkeys_authenticator_attachment=...,
        passkeys_discoverable_credentials=...,
        passkeys_user_verification=...,
        verify_event_subscription_enabled=...,
    ): ...

class ServiceContext:
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceContext.delete_async")
    def delete(self): ...
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceContext.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.verify.v2.service.ServiceContext.update_async")
    def update(
        self,
        friendly_name=...,
        code_length=...,
        lookup_enabled=...,
        skip_sms_to_landlines=...,
        dtmf_input_required=...,
        tts_name=...,
        psd2_enabled=...,
        do_not_share_warning_enabled=...,
        custom_code_enabled=...,
        push_include_date=...,
        push_apn_credential_sid=...,
        push_fcm_credential_sid=...,
        totp_issuer=...,
        totp_time_step=...,
        totp_code_length=...,
        totp_skew=...,
        default_template_sid=...,
        whatsapp_msg_service_sid=...,
        whatsapp_from=...,
        passkeys_relying_party_id=...,
        passkeys_relying_party_name=...,
        passkeys_relying_party_origins=...,
        passkeys_authenticator_attachment=...,
        passkeys_discoverable_credentials=...,
        passkeys_user_verification=...,
        verify_event_subscription_enabled=...,
    ): ...
