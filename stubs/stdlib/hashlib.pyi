import sys
from io import BytesIO, StringIO
from typing import IO, Any, overload

from loopsafe import blocking

if sys.version_info >= (3, 11):
    @overload
    def file_digest(fileobj: BytesIO | StringIO, digest, /, *, _bufsize=...): ...
    @overload
    @blocking("file")
    def file_digest(fileobj: IO[Any], digest, /, *, _bufsize=...): ...
    @overload
    def file_digest(fileobj, digest, /, *, _bufsize=...): ...
