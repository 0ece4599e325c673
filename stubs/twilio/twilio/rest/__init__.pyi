from loopsafe import blocking

class Client:
    @blocking("http", instead="twilio.rest.Client.request_async")
    def request(
        self,
        method,
        uri,
        params=...,
        data=...,
        headers=...,
        auth=...,
        timeout=...,
        allow_redirects=...,
    ): ...
