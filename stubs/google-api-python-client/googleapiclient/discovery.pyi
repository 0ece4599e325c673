from loopsafe import blocking

# It reads the description of the service from a file that comes with the library, or asks for it.
@blocking("file")
def build(
    serviceName,
    version,
    http=...,
    discoveryServiceUrl=...,
    developerKey=...,
    model=...,
    requestBuilder=...,
    credentials=...,
    cache_discovery=...,
    cache=...,
    client_options=...,
    adc_cert_path=...,
    adc_key_path=...,
    num_retries=...,
    static_discovery=...,
    always_use_jwt_access=...,
): ...
