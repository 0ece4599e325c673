from io import BytesIO
from typing import IO, Any, overload

from loopsafe import blocking, inspects

@overload
@inspects("o")
def pack(o, stream: BytesIO, **kwargs): ...
@overload
@blocking("file")
@inspects("o")
def pack(o, stream: IO[Any], **kwargs): ...
@overload
@inspects("o")
def pack(o, stream, **kwargs): ...
@inspects("o")
def packb(o, **kwargs): ...
@overload
def unpack(stream: BytesIO, **kwargs): ...
@overload
@blocking("file")
def unpack(stream: IO[Any], **kwargs): ...
@overload
def unpack(stream, **kwargs): ...
