from loopsafe import blocking

class Collection:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def __len__(self): ...
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def exists(self): ...
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def shards(self): ...
    @blocking("database", instead="weaviate.WeaviateAsyncClient", when="iterated")
    def iterator(
        self,
        include_vector=...,
        return_metadata=...,
        *,
        return_properties=...,
        return_references=...,
        after=...,
        cache_size=...,
    ): ...
