from loopsafe import blocking

class HTTPClient:
    @blocking("http", instead="tornado.httpclient.AsyncHTTPClient.fetch")
    def fetch(self, request, **kwargs): ...
