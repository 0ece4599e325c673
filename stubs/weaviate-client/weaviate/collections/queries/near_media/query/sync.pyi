# fmt: off
from loopsafe import blocking

class _NearMediaQuery:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def near_media(
        self, media, media_type, *, certainty=..., distance=..., limit=..., offset=...,
        auto_limit=..., filters=..., group_by=..., rerank=..., boost=..., target_vector=...,
        include_vector=..., return_metadata=..., return_properties=..., return_references=...,
        diversity_selection=...
    ): ...
