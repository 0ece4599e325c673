from io import BytesIO, StringIO
from typing import overload

from loopsafe import blocking
from pyarrow import BufferOutputStream, BufferReader

@overload
def read_feather(
    source: BufferReader | BytesIO | StringIO,
    columns=...,
    use_threads=...,
    memory_map=...,
    **kwargs,
): ...
@overload
@blocking("file")
def read_feather(source, columns=..., use_threads=..., memory_map=..., **kwargs): ...
@overload
def read_table(
    source: BufferReader | BytesIO | StringIO, columns=..., memory_map=..., use_threads=...
): ...
@overload
@blocking("file")
def read_table(source, columns=..., memory_map=..., use_threads=...): ...
@overload
def write_feather(
    df,
    dest: BufferOutputStream | BytesIO | StringIO,
    compression=...,
    compression_level=...,
    chunksize=...,
    version=...,
): ...
@overload
@blocking("file")
def write_feather(df, dest, compression=..., compression_level=..., chunksize=..., version=...): ...
