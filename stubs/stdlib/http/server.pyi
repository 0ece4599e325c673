from loopsafe import sync_only

@sync_only("do_*")
class BaseHTTPRequestHandler:
    @sync_only
    def handle(self): ...
