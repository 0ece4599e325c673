from io import BytesIO, StringIO
from typing import overload

from loopsafe import blocking
from pyarrow import BufferOutputStream, BufferReader

@overload
def read_csv(
    input_file: BufferReader | BytesIO | StringIO,
    read_options=...,
    parse_options=...,
    convert_options=...,
    memory_pool=...,
): ...
@overload
@blocking("file")
def read_csv(
    input_file, read_options=..., parse_options=..., convert_options=..., memory_pool=...
): ...
@overload
def open_csv(
    input_file: BufferReader | BytesIO | StringIO,
    read_options=...,
    parse_options=...,
    convert_options=...,
    memory_pool=...,
): ...
@overload
@blocking("file")
def open_csv(
    input_file, read_options=..., parse_options=..., convert_options=..., memory_pool=...
): ...
@overload
def write_csv(
    data, output_file: BufferOutputStream | BytesIO | StringIO, write_options=..., memory_pool=...
): ...
@overload
@blocking("file")
def write_csv(data, output_file, write_options=..., memory_pool=...): ...
