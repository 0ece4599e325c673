from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking, iterates

class RawConfigParser:
    @blocking("file")
    def read(self, filenames, encoding=...): ...
    @iterates("f")
    def read_file(self, f, source=...): ...
    @overload
    def write(self, fp: BytesIO | StringIO, space_around_delimiters=...): ...
    @overload
    @blocking("file")
    def write(self, fp: IO[Any], space_around_delimiters=...): ...
    @overload
    def write(self, fp, space_around_delimiters=...): ...
