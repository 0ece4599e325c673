from loopsafe import blocking

class VerificationList:
    @blocking(
        "http", instead="twilio.rest.verify.v2.service.verification.VerificationList.create_async"
    )
    def create(
        self,
        to,
        channel,
        custom_friendly_name=...,
        custom_message=...,
        send_digits=...,
        locale=...,
        custom_code=...,
        amount=...,
        payee=...,
        rate_limits=...,
        channel_configuration=...,
        app_hash=...,
        template_sid=...,
        template_custom_substitutions=...,
        templates=...,
        device_ip=...,
        enable_sna_client_token=...,
        risk_check=...,
        tags=...,
    ): ...

class VerificationInstance:
    @blocking(
        "http",
        instead="twilio.rest.verify.v2.service.verification.VerificationInstance.fetch_async",
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.verify.v2.service.verification.VerificationInstance.update_async",
    )
    def update(self, status): ...

class VerificationContext:
    @blocking(
        "http", instead="twilio.rest.verify.v2.service.verification.VerificationContext.fetch_async"
    )
    def fetch(self): ...
    @blocking(
        "http",
        instead="twilio.rest.verify.v2.service.verification.VerificationContext.update_async",
    )
    def update(self, status): ...
