from loopsafe import blocking

class CallList:
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallList.create_async")
    def create(
        self,
        to,
        from_,
        method=...,
        fallback_url=...,
        fallback_method=...,
        status_callback=...,
        status_callback_event=...,
        status_callback_method=...,
        send_digits=...,
        timeout=...,
        record=...,
        recording_channels=...,
        recording_status_callback=...,
        recording_status_callback_method=...,
        recording_configuration_id=...,
        sip_auth_username=...,
        sip_auth_password=...,
        machine_detection=...,
        machine_detection_timeout=...,
        recording_status_callback_event=...,
        trim=...,
        caller_id=...,
        machine_detection_speech_threshold=...,
        machine_detection_speech_end_threshold=...,
        machine_detection_silence_timeout=...,
        async_amd=...,
        async_amd_status_callback=...,
        async_amd_status_callback_method=...,
        passports=...,
        byoc=...,
        call_reason=...,
        call_token=...,
        recording_track=...,
        time_limit=...,
        client_notification_url=...,
        url=...,
        twiml=...,
        application_sid=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallList.stream_async")
    def stream(
        self,
        to=...,
        from_=...,
        parent_call_sid=...,
        status=...,
        start_time=...,
        start_time_before=...,
        start_time_after=...,
        end_time=...,
        end_time_before=...,
        end_time_after=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallList.list_async")
    def list(
        self,
        to=...,
        from_=...,
        parent_call_sid=...,
        status=...,
        start_time=...,
        start_time_before=...,
        start_time_after=...,
        end_time=...,
        end_time_before=...,
        end_time_after=...,
        limit=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallList.page_async")
    def page(
        self,
        to=...,
        from_=...,
        parent_call_sid=...,
        status=...,
        start_time=...,
        start_time_before=...,
        start_time_after=...,
        end_time=...,
        end_time_before=...,
        end_time_after=...,
        page_token=...,
        page_number=...,
        page_size=...,
    ): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallList.get_page_async")
    def get_page(self, target_url): ...

class CallInstance:
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallInstance.delete_async")
    def delete(self): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallInstance.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallInstance.update_async")
    def update(
        self,
        url=...,
        method=...,
        status=...,
        fallback_url=...,
        fallback_method=...,
        status_callback=...,
        status_callback_method=...,
        twiml=...,
        time_limit=...,
    ): ...

class CallContext:
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallContext.delete_async")
    def delete(self): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallContext.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.api.v2010.account.call.CallContext.update_async")
    def update(
        self,
        url=...,
        method=...,
        status=...,
        fallback_url=...,
        fallback_method=...,
        status_callback=...,
        status_callback_method=...,
        twiml=...,
        time_limit=...,
    ): ...
