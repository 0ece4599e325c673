from loopsafe import runs_in_thread

class Starlette:
    @runs_in_thread("handler", or_async=True)
    def add_exception_handler(self, exc_class_or_status_code, handler): ...
    @runs_in_thread("route", or_async=True)
    def add_route(self, path, route, methods=..., name=..., include_in_schema=...): ...
