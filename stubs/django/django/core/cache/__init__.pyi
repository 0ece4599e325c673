from django.core.cache.backends.base import BaseCache

class CacheHandler:
    def __getitem__(self, alias) -> BaseCache: ...

caches: CacheHandler
cache: BaseCache
