# fmt: off
from loopsafe import blocking

class _BM25Query:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def bm25(
        self, query, *, query_properties=..., limit=..., offset=..., operator=..., auto_limit=...,
        filters=..., group_by=..., rerank=..., boost=..., include_vector=..., return_metadata=...,
        return_properties=..., return_references=...
    ): ...
