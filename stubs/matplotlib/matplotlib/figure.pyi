from os import PathLike
from typing import Any, overload

from loopsafe import blocking

class Figure:
    @overload
    @blocking("file")
    def savefig(self, fname: str | PathLike[Any], *, transparent=..., **kwargs): ...
    @overload
    def savefig(self, fname, *, transparent=..., **kwargs): ...
