# fmt: off
from loopsafe import blocking

class _NearVector:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_vector(
        self, near_vector, *, certainty=..., distance=..., object_limit=..., filters=...,
        group_by=..., target_vector=..., total_count=..., return_metrics=...
    ): ...
