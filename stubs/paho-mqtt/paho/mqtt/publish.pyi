from loopsafe import blocking

@blocking("network", instead="aiomqtt.Client.publish")
def multiple(
    msgs,
    hostname=...,
    port=...,
    client_id=...,
    keepalive=...,
    will=...,
    auth=...,
    tls=...,
    protocol=...,
    transport=...,
    proxy_args=...,
): ...
@blocking("network", instead="aiomqtt.Client.publish")
def single(
    topic,
    payload=...,
    qos=...,
    retain=...,
    hostname=...,
    port=...,
    client_id=...,
    keepalive=...,
    will=...,
    auth=...,
    tls=...,
    protocol=...,
    transport=...,
    proxy_args=...,
): ...
