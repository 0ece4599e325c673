import sys
from typing import Literal, overload

from loopsafe import (
    must_use,
    needs_event_loop,
    nonblocking,
    prefer,
    runs_event_loop,
    runs_in_thread,
    runs_on_loop,
    sync_only,
    tells_context,
)

@tells_context("loop")
def _get_running_loop(): ...
@must_use("dangling-task")
@needs_event_loop
def create_task(coro, *, name=..., context=..., eager_start=...): ...
@tells_context("loop")
def current_task(loop=...): ...
@must_use("dangling-task")
def shield(arg): ...
@overload
def ensure_future(coro_or_future: Future, *, loop=...): ...
@overload
@must_use("dangling-task")
def ensure_future(coro_or_future, *, loop=...): ...

if sys.version_info >= (3, 11):
    @overload
    @must_use("lost-exceptions")
    def gather(*coros_or_futures, return_exceptions: Literal[True]): ...
    @overload
    @must_use("dangling-task")
    @prefer("asyncio.TaskGroup", code="sibling-tasks")
    def gather(*coros_or_futures, return_exceptions: Literal[False] = ...): ...
else:
    @overload
    @must_use("lost-exceptions")
    def gather(*coros_or_futures, return_exceptions: Literal[True]): ...
    @overload
    @must_use("dangling-task")
    def gather(*coros_or_futures, return_exceptions=...): ...

@tells_context("loop")
def get_running_loop(): ...
@runs_event_loop
def run(main, *, debug=..., loop_factory=...): ...
@runs_on_loop("client_connected_cb", or_async=True)
async def start_server(client_connected_cb, host=..., port=..., *, limit=..., **kwds): ...

if sys.platform != "win32":
    @runs_on_loop("client_connected_cb", or_async=True)
    async def start_unix_server(client_connected_cb, path=..., *, limit=..., **kwds): ...

@runs_in_thread("func")
async def to_thread(func, /, *args, **kwargs): ...

if sys.platform != "win32" and sys.version_info < (3, 14):
    class AbstractChildWatcher:
        @runs_on_loop("callback")
        def add_child_handler(self, pid, callback, *args): ...

class AbstractEventLoop:
    @runs_on_loop("callback", when="ready")
    def add_reader(self, fd, callback, *args): ...
    @runs_on_loop("callback")
    def add_signal_handler(self, sig, callback, *args): ...
    @runs_on_loop("callback", when="ready")
    def add_writer(self, fd, callback, *args): ...
    @runs_on_loop("callback")
    def call_at(self, when, callback, *args, context=...): ...
    @runs_on_loop("callback")
    def call_later(self, delay, callback, *args, context=...): ...
    @runs_on_loop("callback")
    def call_soon(self, callback, *args, context=...): ...
    @runs_on_loop("callback")
    def call_soon_threadsafe(self, callback, *args, context=...): ...
    @runs_on_loop("protocol_factory")
    async def connect_accepted_socket(
        self,
        protocol_factory,
        sock,
        *,
        ssl=...,
        ssl_handshake_timeout=...,
        ssl_shutdown_timeout=...,
    ): ...
    @runs_on_loop("protocol_factory")
    async def connect_read_pipe(self, protocol_factory, pipe): ...
    @runs_on_loop("protocol_factory")
    async def connect_write_pipe(self, protocol_factory, pipe): ...
    @runs_on_loop("protocol_factory")
    async def create_connection(
        self,
        protocol_factory,
        host=...,
        port=...,
        *,
        ssl=...,
        family=...,
        proto=...,
        flags=...,
        sock=...,
        local_addr=...,
        server_hostname=...,
        ssl_handshake_timeout=...,
        ssl_shutdown_timeout=...,
        happy_eyeballs_delay=...,
        interleave=...,
    ): ...
    @runs_on_loop("protocol_factory")
    async def create_datagram_endpoint(
        self,
        protocol_factory,
        local_addr=...,
        remote_addr=...,
        *,
        family=...,
        proto=...,
        flags=...,
        reuse_address=...,
        reuse_port=...,
        allow_broadcast=...,
        sock=...,
    ): ...
    @runs_on_loop("protocol_factory")
    async def create_server(
        self,
        protocol_factory,
        host=...,
        port=...,
        *,
        family=...,
        flags=...,
        sock=...,
        backlog=...,
        ssl=...,
        reuse_address=...,
        reuse_port=...,
        keep_alive=...,
        ssl_handshake_timeout=...,
        ssl_shutdown_timeout=...,
        start_serving=...,
    ): ...
    @must_use("dangling-task")
    def create_task(self, coro, *, name=..., context=..., eager_start=...): ...
    @runs_on_loop("protocol_factory")
    async def create_unix_connection(
        self,
        protocol_factory,
        path=...,
        *,
        ssl=...,
        sock=...,
        server_hostname=...,
        ssl_handshake_timeout=...,
        ssl_shutdown_timeout=...,
    ): ...
    @runs_on_loop("protocol_factory")
    async def create_unix_server(
        self,
        protocol_factory,
        path=...,
        *,
        sock=...,
        backlog=...,
        ssl=...,
        ssl_handshake_timeout=...,
        ssl_shutdown_timeout=...,
        start_serving=...,
        cleanup_socket=...,
    ): ...
    @tells_context("loop")
    def is_running(self): ...
    @runs_event_loop
    def run_forever(self): ...
    @runs_in_thread("func")
    def run_in_executor(self, executor, func, *args): ...
    @runs_event_loop
    def run_until_complete(self, future): ...
    @runs_on_loop("handler")
    def set_exception_handler(self, handler): ...
    @runs_on_loop("factory")
    def set_task_factory(self, factory): ...
    @runs_on_loop("protocol_factory")
    async def subprocess_exec(
        self, protocol_factory, *args, stdin=..., stdout=..., stderr=..., **kwargs
    ): ...
    @runs_on_loop("protocol_factory")
    async def subprocess_shell(
        self, protocol_factory, cmd, *, stdin=..., stdout=..., stderr=..., **kwargs
    ): ...

class BaseProtocol:
    @nonblocking
    @sync_only
    def connection_lost(self, exc): ...
    @nonblocking
    @sync_only
    def connection_made(self, transport): ...
    @nonblocking
    @sync_only
    def pause_writing(self): ...
    @nonblocking
    @sync_only
    def resume_writing(self): ...

class BufferedProtocol:
    @nonblocking
    @sync_only
    def buffer_updated(self, nbytes): ...
    @nonblocking
    @sync_only
    def eof_received(self): ...
    @nonblocking
    @sync_only
    def get_buffer(self, sizehint): ...

class Condition:
    @runs_on_loop("predicate")
    async def wait_for(self, predicate): ...

class DatagramProtocol:
    @nonblocking
    @sync_only
    def datagram_received(self, data, addr): ...
    @nonblocking
    @sync_only
    def error_received(self, exc): ...

class Future:
    @runs_on_loop("fn")
    def add_done_callback(self, fn, /, *, context=...): ...

class Protocol:
    @nonblocking
    @sync_only
    def data_received(self, data): ...
    @nonblocking
    @sync_only
    def eof_received(self): ...

if sys.version_info >= (3, 11):
    class Runner:
        @runs_event_loop
        def run(self, coro, *, context=...): ...

class SubprocessProtocol:
    @nonblocking
    @sync_only
    def pipe_connection_lost(self, fd, exc): ...
    @nonblocking
    @sync_only
    def pipe_data_received(self, fd, data): ...
    @nonblocking
    @sync_only
    def process_exited(self): ...

class Task:
    @must_use("dangling-task")
    def __init__(self, coro, *, loop=..., name=..., context=..., eager_start=...): ...

