from typing import Literal, overload

from loopsafe import blocking, runs_in_thread, sync_only

def insecure_channel(target, options=..., compression=...) -> Channel: ...
def secure_channel(target, credentials, options=..., compression=...) -> Channel: ...
def intercept_channel(channel, *interceptors) -> Channel: ...
def channel_ready_future(channel) -> Future: ...
def server(
    thread_pool,
    handlers=...,
    interceptors=...,
    options=...,
    maximum_concurrent_rpcs=...,
    compression=...,
    xds=...,
) -> Server: ...

class Future:
    @overload
    def result(self, timeout: Literal[0]): ...
    @overload
    @blocking("network")
    def result(self, timeout=...): ...
    @overload
    def exception(self, timeout: Literal[0]): ...
    @overload
    @blocking("network")
    def exception(self, timeout=...): ...
    @overload
    def traceback(self, timeout: Literal[0]): ...
    @overload
    @blocking("network")
    def traceback(self, timeout=...): ...
    @sync_only("fn")
    def add_done_callback(self, fn): ...

class Channel:
    def __enter__(self) -> Channel: ...
    @runs_in_thread("callback")
    def subscribe(self, callback, try_to_connect=...): ...
    def unary_unary(
        self, method, request_serializer=..., response_deserializer=..., _registered_method=...
    ) -> UnaryUnaryMultiCallable: ...
    def unary_stream(
        self, method, request_serializer=..., response_deserializer=..., _registered_method=...
    ) -> UnaryStreamMultiCallable: ...
    def stream_unary(
        self, method, request_serializer=..., response_deserializer=..., _registered_method=...
    ) -> StreamUnaryMultiCallable: ...
    def stream_stream(
        self, method, request_serializer=..., response_deserializer=..., _registered_method=...
    ) -> StreamStreamMultiCallable: ...

class UnaryUnaryMultiCallable:
    @blocking("network", instead="grpc.aio.Channel")
    def __call__(
        self,
        request,
        timeout=...,
        metadata=...,
        credentials=...,
        wait_for_ready=...,
        compression=...,
    ): ...
    @blocking("network", instead="grpc.aio.Channel")
    def with_call(
        self,
        request,
        timeout=...,
        metadata=...,
        credentials=...,
        wait_for_ready=...,
        compression=...,
    ): ...
    def future(
        self,
        request,
        timeout=...,
        metadata=...,
        credentials=...,
        wait_for_ready=...,
        compression=...,
    ) -> Future: ...

class UnaryStreamMultiCallable:
    @blocking("network", instead="grpc.aio.Channel", when="iterated")
    def __call__(
        self,
        request,
        timeout=...,
        metadata=...,
        credentials=...,
        wait_for_ready=...,
        compression=...,
    ): ...

class StreamUnaryMultiCallable:
    @blocking("network", instead="grpc.aio.Channel")
    def __call__(
        self,
        request_iterator,
        timeout=...,
        metadata=...,
        credentials=...,
        wait_for_ready=...,
        compression=...,
    ): ...
    @blocking("network", instead="grpc.aio.Channel")
    def with_call(
        self,
        request_iterator,
        timeout=...,
        metadata=...,
        credentials=...,
        wait_for_ready=...,
        compression=...,
    ): ...
    def future(
        self,
        request_iterator,
        timeout=...,
        metadata=...,
        credentials=...,
        wait_for_ready=...,
        compression=...,
    ) -> Future: ...

class StreamStreamMultiCallable:
    @blocking("network", instead="grpc.aio.Channel", when="iterated")
    def __call__(
        self,
        request_iterator,
        timeout=...,
        metadata=...,
        credentials=...,
        wait_for_ready=...,
        compression=...,
    ): ...

class Server:
    @overload
    def wait_for_termination(self, timeout: Literal[0]): ...
    @overload
    @blocking("lock", instead="grpc.aio.Server.wait_for_termination")
    def wait_for_termination(self, timeout=...): ...
