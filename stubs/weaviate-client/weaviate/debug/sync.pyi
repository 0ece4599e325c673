# fmt: off
from loopsafe import blocking

class _Debug:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def get_object_over_rest(
        self, collection, uuid, *, consistency_level=..., node_name=..., tenant=...
    ): ...
