# fmt: off
from loopsafe import blocking

class _Hybrid:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def hybrid(
        self, query, *, alpha=..., vector=..., query_properties=..., object_limit=...,
        bm25_operator=..., filters=..., group_by=..., target_vector=..., max_vector_distance=...,
        total_count=..., return_metrics=...
    ): ...
