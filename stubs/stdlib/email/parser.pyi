from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking

class BytesParser:
    @overload
    def parse(self, fp: BytesIO | StringIO, headersonly=...): ...
    @overload
    @blocking("file")
    def parse(self, fp: IO[Any], headersonly=...): ...
    @overload
    def parse(self, fp, headersonly=...): ...

class Parser:
    @overload
    def parse(self, fp: BytesIO | StringIO, headersonly=...): ...
    @overload
    @blocking("file")
    def parse(self, fp: IO[Any], headersonly=...): ...
    @overload
    def parse(self, fp, headersonly=...): ...
