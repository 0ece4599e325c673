# fmt: off
from loopsafe import blocking

class _NearVectorQuery:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_vector(
        self, near_vector, *, certainty=..., distance=..., limit=..., offset=..., auto_limit=...,
        filters=..., group_by=..., rerank=..., boost=..., target_vector=..., include_vector=...,
        return_metadata=..., return_properties=..., return_references=..., diversity_selection=...
    ): ...
