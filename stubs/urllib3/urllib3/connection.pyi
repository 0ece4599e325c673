from loopsafe import blocking

class HTTPConnection:
    @blocking("network")
    def connect(self): ...
    @blocking("http")
    def request(
        self,
        method,
        url,
        body=...,
        headers=...,
        *,
        chunked=...,
        preload_content=...,
        decode_content=...,
        enforce_content_length=...,
    ): ...
    @blocking("http")
    def getresponse(self): ...

class HTTPSConnection:
    @blocking("network")
    def connect(self): ...
