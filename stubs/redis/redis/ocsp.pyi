from loopsafe import blocking

class OCSPVerifier:
    @blocking("http")
    def check_certificate(self, server, cert, issuer_url): ...
    @blocking("http")
    def is_valid(self): ...
