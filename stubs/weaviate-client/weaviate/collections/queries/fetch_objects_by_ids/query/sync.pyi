# fmt: off
from loopsafe import blocking

class _FetchObjectsByIDsQuery:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def fetch_objects_by_ids(
        self, ids, *, limit=..., offset=..., after=..., sort=..., include_vector=...,
        return_metadata=..., return_properties=..., return_references=...
    ): ...
