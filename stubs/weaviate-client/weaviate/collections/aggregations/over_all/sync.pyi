# fmt: off
from loopsafe import blocking

class _OverAll:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def over_all(self, *, filters=..., group_by=..., total_count=..., return_metrics=...): ...
