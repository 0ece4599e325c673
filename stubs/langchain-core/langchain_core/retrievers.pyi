from loopsafe import blocking

class BaseRetriever:
    @blocking("call", instead="langchain_core.retrievers.BaseRetriever.abatch")
    def batch(self, inputs, config=..., *, return_exceptions=..., **kwargs): ...
    @blocking("call", instead="langchain_core.retrievers.BaseRetriever.ainvoke")
    def invoke(self, input, config=..., **kwargs): ...
