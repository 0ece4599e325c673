from io import BytesIO, StringIO
from os import PathLike
from typing import IO, Any, overload

from loopsafe import blocking

class XMLReader:
    @overload
    def parse(self, source: BytesIO | StringIO): ...
    @overload
    @blocking("file")
    def parse(self, source: str | bytes | PathLike[Any] | IO[Any]): ...
    @overload
    def parse(self, source): ...
