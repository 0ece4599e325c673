# fmt: off
from loopsafe import blocking

class _NearText:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_text(
        self, query, *, certainty=..., distance=..., move_to=..., move_away=..., object_limit=...,
        filters=..., group_by=..., target_vector=..., total_count=..., return_metrics=...
    ): ...
