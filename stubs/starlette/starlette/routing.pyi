from loopsafe import runs_in_thread

class Route:
    @runs_in_thread("endpoint", or_async=True)
    def __init__(
        self,
        path,
        endpoint,
        *,
        methods=...,
        name=...,
        include_in_schema=...,
        middleware=...,
        max_body_size=...,
    ): ...

class Router:
    @runs_in_thread("endpoint", or_async=True)
    def add_route(self, path, endpoint, methods=..., name=..., include_in_schema=...): ...
