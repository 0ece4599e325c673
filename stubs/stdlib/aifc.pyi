import sys
from os import PathLike
from typing import Any, overload

from loopsafe import blocking

if sys.version_info < (3, 13):
    @overload
    @blocking("file")
    def open(f: str | bytes | PathLike[Any], mode=...): ...
    @overload
    def open(f, mode=...): ...
