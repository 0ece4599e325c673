from loopsafe import calls, inspects

@inspects("body", "headers")
@calls("dumps")
def json(body, status=..., headers=..., content_type=..., dumps=..., **kwargs): ...
