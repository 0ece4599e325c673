from loopsafe import runs_in_thread

class WsgiToAsgi:
    @runs_in_thread("wsgi_application")
    def __init__(self, wsgi_application, duplicate_header_limit=...): ...
