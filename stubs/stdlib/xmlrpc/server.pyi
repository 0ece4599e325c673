from loopsafe import blocking, sync_only

class CGIXMLRPCRequestHandler:
    @blocking("console")
    def handle_request(self, request_text=...): ...

class SimpleXMLRPCDispatcher:
    @sync_only("function")
    def register_function(self, function=..., name=...): ...
