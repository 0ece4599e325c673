from loopsafe import blocking

class VerificationCheckList:
    @blocking(
        "http",
        instead="twilio.rest.verify.v2.service.verification_check.VerificationCheckList.create_async",
    )
    def create(
        self, code=..., to=..., verification_sid=..., amount=..., payee=..., sna_client_token=...
    ): ...
