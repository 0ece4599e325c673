from loopsafe import blocking

@blocking("http")
def map(requests, **kwargs): ...
