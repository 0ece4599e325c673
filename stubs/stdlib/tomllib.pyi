import sys
from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking, calls

if sys.version_info >= (3, 11):
    @overload
    @calls("parse_float")
    def load(fp: BytesIO | StringIO, /, *, parse_float=...): ...
    @overload
    @blocking("file")
    @calls("parse_float")
    def load(fp: IO[Any], /, *, parse_float=...): ...
    @overload
    @calls("parse_float")
    def load(fp, /, *, parse_float=...): ...
    @calls("parse_float")
    def loads(s, /, *, parse_float=...): ...
