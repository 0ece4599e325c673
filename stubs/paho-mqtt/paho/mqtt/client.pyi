from typing import Literal, overload

from loopsafe import blocking

class Client:
    @blocking("network", instead="aiomqtt.Client")
    def connect(
        self,
        host,
        port=...,
        keepalive=...,
        bind_address=...,
        bind_port=...,
        clean_start=...,
        properties=...,
    ): ...
    @blocking("network", instead="aiomqtt.Client")
    def connect_srv(
        self,
        domain=...,
        keepalive=...,
        bind_address=...,
        bind_port=...,
        clean_start=...,
        properties=...,
    ): ...
    @blocking("network", instead="aiomqtt.Client")
    def reconnect(self): ...
    @overload
    def loop(self, timeout: Literal[0]): ...
    @overload
    @blocking("network", instead="aiomqtt.Client")
    def loop(self, timeout=...): ...
    @blocking("network", instead="aiomqtt.Client")
    def loop_forever(self, timeout=..., retry_first_connection=...): ...
    @blocking("lock")
    def loop_stop(self): ...
    def publish(
        self, topic, payload=..., qos=..., retain=..., properties=...
    ) -> MQTTMessageInfo: ...
    @blocking("file")
    def tls_set(
        self,
        ca_certs=...,
        certfile=...,
        keyfile=...,
        cert_reqs=...,
        tls_version=...,
        ciphers=...,
        keyfile_password=...,
        alpn_protocols=...,
    ): ...

class MQTTMessageInfo:
    @blocking("lock")
    def wait_for_publish(self, timeout=...): ...
