# fmt: off
from loopsafe import blocking

class _NearTextQuery:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_text(
        self, query, *, certainty=..., distance=..., move_to=..., move_away=..., limit=...,
        offset=..., auto_limit=..., filters=..., group_by=..., rerank=..., boost=...,
        target_vector=..., include_vector=..., return_metadata=..., return_properties=...,
        return_references=..., diversity_selection=...
    ): ...
