from typing import overload

from loopsafe import blocking

class Stats:
    @overload
    @blocking("file")
    def __init__(self, *args: str, stream=...): ...
    @overload
    def __init__(self, *args, stream=...): ...
    @blocking("file")
    def dump_stats(self, filename): ...
