# fmt: off
from loopsafe import blocking

class _NearTextGenerate:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_text(
        self, query, *, single_prompt=..., grouped_task=..., grouped_properties=...,
        generative_provider=..., certainty=..., distance=..., move_to=..., move_away=..., limit=...,
        offset=..., auto_limit=..., filters=..., group_by=..., rerank=..., boost=...,
        target_vector=..., include_vector=..., return_metadata=..., return_properties=...,
        return_references=..., diversity_selection=...
    ): ...
