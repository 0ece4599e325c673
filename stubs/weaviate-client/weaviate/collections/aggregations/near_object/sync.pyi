# fmt: off
from loopsafe import blocking

class _NearObject:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_object(
        self, near_object, *, certainty=..., distance=..., object_limit=..., filters=...,
        group_by=..., target_vector=..., total_count=..., return_metrics=...
    ): ...
