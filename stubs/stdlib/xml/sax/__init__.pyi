from io import BytesIO, StringIO
from os import PathLike
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def parse(source: BytesIO | StringIO, handler, errorHandler=...): ...
@overload
@blocking("file")
def parse(source: str | bytes | PathLike[Any] | IO[Any], handler, errorHandler=...): ...
@overload
def parse(source, handler, errorHandler=...): ...
