from loopsafe import nonblocking, sync_only

class AbstractAccessLogger:
    @nonblocking
    @sync_only
    def log(self, request, response, time): ...
