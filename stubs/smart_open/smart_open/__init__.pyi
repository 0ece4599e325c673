from io import BytesIO, StringIO
from typing import Any, IO, overload

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
