# fmt: off
from loopsafe import blocking

class _BM25Generate:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def bm25(
        self, query, *, single_prompt=..., grouped_task=..., grouped_properties=...,
        generative_provider=..., query_properties=..., limit=..., offset=..., operator=...,
        auto_limit=..., filters=..., group_by=..., rerank=..., boost=..., include_vector=...,
        return_metadata=..., return_properties=..., return_references=...
    ): ...
