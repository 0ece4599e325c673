from loopsafe import blocking

class Pipeline:
    @blocking("http", instead="azure.core.pipeline.AsyncPipeline.run")
    def run(self, request, **kwargs): ...
