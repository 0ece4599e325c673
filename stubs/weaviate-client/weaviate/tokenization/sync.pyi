# fmt: off
from loopsafe import blocking

class _Tokenization:
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def text(
        self, text, tokenization, *, analyzer_config=..., stopwords=..., stopword_presets=...
    ): ...
    @blocking("database", instead="weaviate.WeaviateAsyncClient")
    def for_property(self, collection, property_name, text): ...
