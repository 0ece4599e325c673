# fmt: off
from loopsafe import blocking

class _HybridQuery:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def hybrid(
        self, query, *, alpha=..., vector=..., query_properties=..., fusion_type=...,
        max_vector_distance=..., limit=..., offset=..., bm25_operator=..., auto_limit=...,
        filters=..., group_by=..., rerank=..., boost=..., diversity_selection=...,
        target_vector=..., include_vector=..., return_metadata=..., return_properties=...,
        return_references=...
    ): ...
