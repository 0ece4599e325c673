# fmt: off
from loopsafe import blocking

class _FetchObjectsByIDsGenerate:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def fetch_objects_by_ids(
        self, ids, *, single_prompt=..., grouped_task=..., grouped_properties=...,
        generative_provider=..., limit=..., offset=..., after=..., sort=..., include_vector=...,
        return_metadata=..., return_properties=..., return_references=...
    ): ...
