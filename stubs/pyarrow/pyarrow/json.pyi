from io import BytesIO, StringIO
from typing import overload

from loopsafe import blocking
from pyarrow import BufferReader

@overload
def read_json(
    input_file: BufferReader | BytesIO | StringIO,
    read_options=...,
    parse_options=...,
    memory_pool=...,
): ...
@overload
@blocking("file")
def read_json(input_file, read_options=..., parse_options=..., memory_pool=...): ...
