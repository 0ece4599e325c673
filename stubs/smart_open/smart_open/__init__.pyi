from io import BytesIO
from typing import IO, Any, overload

from loopsafe import blocking

@overload
def open(
    uri: BytesIO,
    mode=...,
    buffering=...,
    encoding=...,
    errors=...,
    newline=...,
    closefd=...,
    opener=...,
    compression=...,
    compression_kwargs=...,
    transport_params=...,
) -> IO[Any]: ...
@overload
@blocking("file")
def open(
    uri,
    mode=...,
    buffering=...,
    encoding=...,
    errors=...,
    newline=...,
    closefd=...,
    opener=...,
    compression=...,
    compression_kwargs=...,
    transport_params=...,
) -> IO[Any]: ...
