import sys
from os import PathLike
from typing import Any, overload

from loopsafe import blocking

if sys.version_info < (3, 13):
    @overload
    @blocking("file")
    def what(file: str | PathLike[Any], h: None = ...): ...
    @overload
    def what(file, h=...): ...
