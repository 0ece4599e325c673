from loopsafe import blocking

class Inference:
    @blocking("database", instead="pinecone.async_client.inference.AsyncInference.embed")
    def embed(self, model, inputs, parameters=...): ...
    @blocking("database", instead="pinecone.async_client.inference.AsyncInference.rerank")
    def rerank(
        self,
        model,
        query,
        documents,
        rank_fields=...,
        return_documents=...,
        top_n=...,
        parameters=...,
    ): ...
    @blocking("database", instead="pinecone.async_client.inference.AsyncInference.list_models")
    def list_models(self, *, type=..., vector_type=...): ...
    @blocking("database", instead="pinecone.async_client.inference.AsyncInference.get_model")
    def get_model(self, *, model=..., **kwargs): ...
