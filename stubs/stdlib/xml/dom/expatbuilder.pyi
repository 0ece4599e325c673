from io import BytesIO, StringIO
from os import PathLike
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def parse(file: BytesIO | StringIO, namespaces=...): ...
@overload
@blocking("file")
def parse(file: str | bytes | PathLike[Any] | IO[Any], namespaces=...): ...
@overload
def parse(file, namespaces=...): ...
