from loopsafe import runs_in_thread

class WSGIMiddleware:
    @runs_in_thread("app")
    def __init__(self, app): ...
