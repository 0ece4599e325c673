# fmt: off
from loopsafe import blocking

class _Cluster:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def nodes(self, collection=..., shard=..., *, output=...): ...
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def query_sharding_state(self, *, collection, shard=...): ...
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def statistics(self): ...
