from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking

@overload
@blocking("file")
def parse(stream_or_string: str, parser=..., bufsize=...): ...
@overload
def parse(stream_or_string: BytesIO | StringIO, parser=..., bufsize=...): ...
@overload
@blocking("file", when="iterated")
def parse(stream_or_string: IO[Any], parser=..., bufsize=...): ...
@overload
def parse(stream_or_string, parser=..., bufsize=...): ...
