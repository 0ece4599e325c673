from typing import overload

from loopsafe import blocking

from redis.client import Pipeline

class Script:
    @overload
    def __call__(self, keys: object = ..., args: object = ..., *, client: Pipeline): ...
    @overload
    @blocking("database", instead="redis.commands.core.AsyncScript")
    def __call__(self, keys: object = ..., args: object = ..., client: object = ...): ...
