from loopsafe import blocking

class Credentials:
    @blocking("http")
    def refresh(self, request): ...
    @blocking("http")
    def before_request(self, request, method, url, headers): ...
