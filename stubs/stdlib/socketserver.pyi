import sys

from loopsafe import blocking, sync_only

class BaseRequestHandler:
    @sync_only
    def finish(self): ...
    @sync_only
    def handle(self): ...
    @sync_only
    def setup(self): ...

class BaseServer:
    @blocking("network")
    def handle_request(self): ...
    @blocking("network", instead="asyncio.start_server")
    def serve_forever(self, poll_interval=...): ...
    @blocking("lock")
    def shutdown(self): ...

if sys.platform != "win32":
    class ForkingMixIn:
        @blocking("lock")
        def server_close(self): ...

class ThreadingMixIn:
    @blocking("lock")
    def server_close(self): ...
