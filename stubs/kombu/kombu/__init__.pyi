from kombu.simple import SimpleBuffer, SimpleQueue
from loopsafe import blocking

class Connection:
    @blocking("network")
    def connect(self): ...
    @blocking("network")
    def ensure_connection(self, *args, **kwargs): ...
    @blocking("network")
    def channel(self): ...
    @blocking("network")
    def drain_events(self, **kwargs): ...
    def Producer(self, channel=..., *args, **kwargs) -> Producer: ...
    def Consumer(self, queues=..., channel=..., *args, **kwargs) -> Consumer: ...
    def SimpleQueue(
        self,
        name,
        no_ack=...,
        queue_opts=...,
        queue_args=...,
        exchange_opts=...,
        channel=...,
        **kwargs,
    ) -> SimpleQueue: ...
    def SimpleBuffer(
        self,
        name,
        no_ack=...,
        queue_opts=...,
        queue_args=...,
        exchange_opts=...,
        channel=...,
        **kwargs,
    ) -> SimpleBuffer: ...

class Producer:
    @blocking("network")
    def declare(self): ...
    @blocking("network")
    def publish(
        self,
        body,
        routing_key=...,
        delivery_mode=...,
        mandatory=...,
        immediate=...,
        priority=...,
        content_type=...,
        content_encoding=...,
        serializer=...,
        headers=...,
        compression=...,
        exchange=...,
        retry=...,
        retry_policy=...,
        declare=...,
        expiration=...,
        timeout=...,
        confirm_timeout=...,
        **properties,
    ): ...

class Consumer:
    @blocking("network")
    def declare(self): ...
    @blocking("network")
    def consume(self, no_ack=...): ...
    @blocking("network")
    def cancel(self): ...
    @blocking("network")
    def purge(self): ...
    @blocking("network")
    def flow(self, active): ...
    @blocking("network")
    def qos(self, prefetch_size=..., prefetch_count=..., apply_global=...): ...
    @blocking("network")
    def recover(self, requeue=...): ...
    @blocking("network")
    def __enter__(self): ...

class Queue:
    @blocking("network")
    def declare(self, nowait=..., channel=...): ...
    @blocking("network")
    def queue_declare(self, nowait=..., passive=..., channel=...): ...
    @blocking("network")
    def queue_bind(self, nowait=..., channel=...): ...
    @blocking("network")
    def get(self, no_ack=..., accept=...): ...
    @blocking("network")
    def purge(self, nowait=...): ...
    @blocking("network")
    def consume(self, consumer_tag=..., callback=..., no_ack=..., nowait=..., on_cancel=...): ...
    @blocking("network")
    def cancel(self, consumer_tag): ...
    @blocking("network")
    def delete(self, if_unused=..., if_empty=..., nowait=...): ...

class Exchange:
    @blocking("network")
    def declare(self, nowait=..., passive=..., channel=...): ...
    @blocking("network")
    def bind_to(
        self, exchange=..., routing_key=..., arguments=..., nowait=..., channel=..., **kwargs
    ): ...
    @blocking("network")
    def publish(self, message, routing_key=..., mandatory=..., immediate=..., exchange=...): ...
    @blocking("network")
    def delete(self, if_unused=..., nowait=...): ...
