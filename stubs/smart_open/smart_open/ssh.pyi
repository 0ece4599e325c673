from loopsafe import blocking

@blocking("network")
def open(
    path,
    mode=...,
    host=...,
    user=...,
    password=...,
    port=...,
    connect_kwargs=...,
    prefetch_kwargs=...,
    buffer_size=...,
): ...
