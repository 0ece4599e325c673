# fmt: off
from loopsafe import blocking

class _NearImage:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_image(
        self, near_image, *, certainty=..., distance=..., object_limit=..., filters=...,
        group_by=..., target_vector=..., total_count=..., return_metrics=...
    ): ...
