# fmt: off
from loopsafe import blocking

class _NearImageGenerate:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_image(
        self, near_image, *, single_prompt=..., grouped_task=..., grouped_properties=...,
        generative_provider=..., certainty=..., distance=..., limit=..., offset=..., auto_limit=...,
        filters=..., group_by=..., rerank=..., boost=..., target_vector=..., include_vector=...,
        return_metadata=..., return_properties=..., return_references=..., diversity_selection=...
    ): ...
