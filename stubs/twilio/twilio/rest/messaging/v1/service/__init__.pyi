from loopsafe import blocking

class ServiceList:
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceList.create_async")
    def create(
        self,
        friendly_name,
        inbound_request_url=...,
        inbound_method=...,
        fallback_url=...,
        fallback_method=...,
        status_callback=...,
        sticky_sender=...,
        mms_converter=...,
        smart_encoding=...,
        scan_message_content=...,
        fallback_to_long_code=...,
        area_code_geomatch=...,
        validity_period=...,
        synchronous_validation=...,
        usecase=...,
        use_inbound_webhook_on_number=...,
    ): ...
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceList.stream_async")
    def stream(self, limit=..., page_size=...): ...
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceList.list_async")
    def list(self, limit=..., page_size=...): ...
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceList.page_async")
    def page(self, page_token=..., page_number=..., page_size=...): ...
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceList.get_page_async")
    def get_page(self, target_url): ...

class ServiceInstance:
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceInstance.delete_async")
    def delete(self): ...
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceInstance.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceInstance.update_async")
    def update(
        self,
        friendly_name=...,
        inbound_request_url=...,
        inbound_method=...,
        fallback_url=...,
        fallback_method=...,
        status_callback=...,
        sticky_sender=...,
        mms_converter=...,
        smart_encoding=...,
        scan_message_content=...,
        fallback_to_long_code=...,
        area_code_geomatch=...,
        validity_period=...,
        synchronous_validation=...,
        usecase=...,
        use_inbound_webhook_on_number=...,
    ): ...

class ServiceContext:
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceContext.delete_async")
    def delete(self): ...
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceContext.fetch_async")
    def fetch(self): ...
    @blocking("http", instead="twilio.rest.messaging.v1.service.ServiceContext.update_async")
    def update(
        self,
        friendly_name=...,
        inbound_request_url=...,
        inbound_method=...,
        fallback_url=...,
        fallback_method=...,
        status_callback=...,
        sticky_sender=...,
        mms_converter=...,
        smart_encoding=...,
        scan_message_content=...,
        fallback_to_long_code=...,
        area_code_geomatch=...,
        validity_period=...,
        synchronous_validation=...,
        usecase=...,
        use_inbound_webhook_on_number=...,
    ): ...
