from loopsafe import blocking

class PipelineClient:
    @blocking("http", instead="azure.core.AsyncPipelineClient.send_request")
    def send_request(self, request, *, stream=..., **kwargs): ...
