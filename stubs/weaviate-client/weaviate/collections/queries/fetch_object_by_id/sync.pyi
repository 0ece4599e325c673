# fmt: off
from loopsafe import blocking

class _FetchObjectByIDQuery:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def fetch_object_by_id(
        self, uuid, include_vector=..., *, return_properties=..., return_references=...
    ): ...
