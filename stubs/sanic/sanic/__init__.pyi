from typing import Literal, overload

from loopsafe import runs_event_loop, runs_on_loop

class Sanic:
    @overload
    def register_listener(
        self,
        listener,
        event: Literal[
            "main_process_start",
            "main_process_ready",
            "main_process_stop",
            "reload_process_start",
            "reload_process_stop",
            "before_reload_trigger",
            "after_reload_trigger",
        ],
        *,
        priority=...,
    ): ...
    @overload
    @runs_on_loop("listener", or_async=True)
    def register_listener(self, listener, event, *, priority=...): ...
    @runs_on_loop("middleware", or_async=True)
    def register_middleware(self, middleware, attach_to=..., *, priority=...): ...
    @runs_on_loop("middleware", or_async=True)
    def register_named_middleware(
        self, middleware, route_names, attach_to=..., *, priority=...
    ): ...
    @runs_on_loop("task", or_async=True)
    def add_task(self, task, *, name=..., register=...): ...
    @runs_event_loop
    def run(
        self,
        host=...,
        port=...,
        *,
        dev=...,
        debug=...,
        auto_reload=...,
        version=...,
        ssl=...,
        sock=...,
        workers=...,
        protocol=...,
        backlog=...,
        register_sys_signals=...,
        access_log=...,
        unix=...,
        loop=...,
        reload_dir=...,
        noisy_exceptions=...,
        motd=...,
        fast=...,
        verbosity=...,
        motd_display=...,
        auto_tls=...,
        single_process=...,
    ): ...
    @runs_event_loop
    @classmethod
    def serve(cls, primary=..., *, app_loader=..., factory=...): ...
    @runs_event_loop
    @classmethod
    def serve_single(cls, primary=...): ...
    @runs_on_loop("return", or_async=True)
    def route(
        self,
        uri,
        methods=...,
        host=...,
        strict_slashes=...,
        stream=...,
        version=...,
        name=...,
        ignore_body=...,
        apply=...,
        subprotocols=...,
        websocket=...,
        unquote=...,
        static=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def get(
        self,
        uri,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        ignore_body=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def post(
        self,
        uri,
        host=...,
        strict_slashes=...,
        stream=...,
        version=...,
        name=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def put(
        self,
        uri,
        host=...,
        strict_slashes=...,
        stream=...,
        version=...,
        name=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def head(
        self,
        uri,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        ignore_body=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def options(
        self,
        uri,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        ignore_body=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def patch(
        self,
        uri,
        host=...,
        strict_slashes=...,
        stream=...,
        version=...,
        name=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def delete(
        self,
        uri,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        ignore_body=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("handler", or_async=True)
    def add_route(
        self,
        handler,
        uri,
        methods=...,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        stream=...,
        version_prefix=...,
        error_format=...,
        unquote=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("middleware_or_request", "return", or_async=True)
    def middleware(self, middleware_or_request, attach_to=..., apply=..., *, priority=...): ...
    @runs_on_loop("middleware", "return", or_async=True)
    def on_request(self, middleware=..., *, priority=...): ...
    @runs_on_loop("middleware", "return", or_async=True)
    def on_response(self, middleware=..., *, priority=...): ...
    # The other listeners run in processes that have no server, outside of the loop.
    @overload
    def listener(
        self,
        listener_or_event: Literal[
            "main_process_start",
            "main_process_ready",
            "main_process_stop",
            "reload_process_start",
            "reload_process_stop",
            "before_reload_trigger",
            "after_reload_trigger",
        ],
        event_or_none=...,
        apply=...,
        *,
        priority=...,
    ): ...
    @overload
    @runs_on_loop("listener_or_event", "return", or_async=True)
    def listener(self, listener_or_event, event_or_none=..., apply=..., *, priority=...): ...
    @runs_on_loop("listener", or_async=True)
    def before_server_start(self, listener=..., *, priority=...): ...
    @runs_on_loop("listener", or_async=True)
    def after_server_start(self, listener, *, priority=...): ...
    @runs_on_loop("listener", or_async=True)
    def before_server_stop(self, listener, *, priority=...): ...
    @runs_on_loop("listener", or_async=True)
    def after_server_stop(self, listener, *, priority=...): ...
    @runs_on_loop("return", or_async=True)
    def exception(self, *exceptions, apply=...): ...
    @runs_on_loop("handler", or_async=True)
    def all_exceptions(self, handler): ...
    @runs_on_loop("return", or_async=True)
    def signal(self, event, *, apply=..., condition=..., exclusive=..., priority=...): ...
    @runs_on_loop("handler", or_async=True)
    def add_signal(self, handler, event, condition=..., exclusive=...): ...

class Blueprint:
    @runs_on_loop("return", or_async=True)
    def route(
        self,
        uri,
        methods=...,
        host=...,
        strict_slashes=...,
        stream=...,
        version=...,
        name=...,
        ignore_body=...,
        apply=...,
        subprotocols=...,
        websocket=...,
        unquote=...,
        static=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def get(
        self,
        uri,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        ignore_body=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def post(
        self,
        uri,
        host=...,
        strict_slashes=...,
        stream=...,
        version=...,
        name=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def put(
        self,
        uri,
        host=...,
        strict_slashes=...,
        stream=...,
        version=...,
        name=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def head(
        self,
        uri,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        ignore_body=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def options(
        self,
        uri,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        ignore_body=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def patch(
        self,
        uri,
        host=...,
        strict_slashes=...,
        stream=...,
        version=...,
        name=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("return", or_async=True)
    def delete(
        self,
        uri,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        ignore_body=...,
        version_prefix=...,
        error_format=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("handler", or_async=True)
    def add_route(
        self,
        handler,
        uri,
        methods=...,
        host=...,
        strict_slashes=...,
        version=...,
        name=...,
        stream=...,
        version_prefix=...,
        error_format=...,
        unquote=...,
        **ctx_kwargs,
    ): ...
    @runs_on_loop("middleware_or_request", "return", or_async=True)
    def middleware(self, middleware_or_request, attach_to=..., apply=..., *, priority=...): ...
    @runs_on_loop("middleware", "return", or_async=True)
    def on_request(self, middleware=..., *, priority=...): ...
    @runs_on_loop("middleware", "return", or_async=True)
    def on_response(self, middleware=..., *, priority=...): ...
    # The other listeners run in processes that have no server, outside of the loop.
    @overload
    def listener(
        self,
        listener_or_event: Literal[
            "main_process_start",
            "main_process_ready",
            "main_process_stop",
            "reload_process_start",
            "reload_process_stop",
            "before_reload_trigger",
            "after_reload_trigger",
        ],
        event_or_none=...,
        apply=...,
        *,
        priority=...,
    ): ...
    @overload
    @runs_on_loop("listener_or_event", "return", or_async=True)
    def listener(self, listener_or_event, event_or_none=..., apply=..., *, priority=...): ...
    @runs_on_loop("listener", or_async=True)
    def before_server_start(self, listener=..., *, priority=...): ...
    @runs_on_loop("listener", or_async=True)
    def after_server_start(self, listener, *, priority=...): ...
    @runs_on_loop("listener", or_async=True)
    def before_server_stop(self, listener, *, priority=...): ...
    @runs_on_loop("listener", or_async=True)
    def after_server_stop(self, listener, *, priority=...): ...
    @runs_on_loop("return", or_async=True)
    def exception(self, *exceptions, apply=...): ...
    @runs_on_loop("handler", or_async=True)
    def all_exceptions(self, handler): ...
    @runs_on_loop("return", or_async=True)
    def signal(self, event, *, apply=..., condition=..., exclusive=..., priority=...): ...
    @runs_on_loop("handler", or_async=True)
    def add_signal(self, handler, event, condition=..., exclusive=...): ...
