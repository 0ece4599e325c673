from loopsafe import blocking

@blocking("network")
def open(
    path,
    mode=...,
    host=...,
    user=...,
    password=...,
    port=...,
    secure_connection=...,
    transport_params=...,
): ...
