from loopsafe import blocking

@blocking("network", instead="aiomqtt.Client")
def simple(
    topics,
    qos=...,
    msg_count=...,
    retained=...,
    hostname=...,
    port=...,
    client_id=...,
    keepalive=...,
    will=...,
    auth=...,
    tls=...,
    protocol=...,
    transport=...,
    clean_session=...,
    proxy_args=...,
): ...
@blocking("network", instead="aiomqtt.Client")
def callback(
    callback,
    topics,
    qos=...,
    userdata=...,
    hostname=...,
    port=...,
    client_id=...,
    keepalive=...,
    will=...,
    auth=...,
    tls=...,
    protocol=...,
    transport=...,
    clean_session=...,
    proxy_args=...,
): ...
