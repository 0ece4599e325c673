# fmt: off
from loopsafe import blocking

class _NearObjectQuery:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_object(
        self, near_object, *, certainty=..., distance=..., limit=..., offset=..., auto_limit=...,
        filters=..., group_by=..., rerank=..., boost=..., target_vector=..., include_vector=...,
        return_metadata=..., return_properties=..., return_references=..., diversity_selection=...
    ): ...
