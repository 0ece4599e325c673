from os import PathLike
from typing import Any, overload

from loopsafe import blocking, iterates

@overload
@blocking("file", when="iterated")
def parse(stream_or_string: str | bytes | PathLike[Any], parser=..., bufsize=...): ...
@overload
@iterates("stream_or_string", when="iterated")
def parse(stream_or_string, parser=..., bufsize=...): ...
