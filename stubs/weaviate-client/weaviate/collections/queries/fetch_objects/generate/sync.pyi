# fmt: off
from loopsafe import blocking

class _FetchObjectsGenerate:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def fetch_objects(
        self, *, single_prompt=..., grouped_task=..., grouped_properties=...,
        generative_provider=..., limit=..., offset=..., after=..., filters=..., sort=...,
        include_vector=..., return_metadata=..., return_properties=..., return_references=...
    ): ...
