from loopsafe import inspects

class HttpResponse:
    @inspects("content")
    def __init__(self, content=..., *args, **kwargs): ...

class JsonResponse(HttpResponse):
    @inspects("data")
    def __init__(self, data, encoder=..., safe=..., json_dumps_params=..., **kwargs): ...
