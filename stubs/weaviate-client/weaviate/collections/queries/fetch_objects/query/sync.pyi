# fmt: off
from loopsafe import blocking

class _FetchObjectsQuery:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def fetch_objects(
        self, *, limit=..., offset=..., after=..., filters=..., sort=..., include_vector=...,
        return_metadata=..., return_properties=..., return_references=...
    ): ...
