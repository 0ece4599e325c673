from io import BytesIO, StringIO
from typing import overload

from loopsafe import blocking
from pyarrow import BufferOutputStream, BufferReader

@overload
def read_table(source: BufferReader | BytesIO | StringIO, columns=..., filesystem=...): ...
@overload
@blocking("file")
def read_table(source, columns=..., filesystem=...): ...
@overload
def write_table(table, where: BufferOutputStream | BytesIO | StringIO, **kwargs): ...
@overload
@blocking("file")
def write_table(
    table,
    where,
    *,
    file_version=...,
    batch_size=...,
    stripe_size=...,
    compression=...,
    compression_block_size=...,
    compression_strategy=...,
    row_index_stride=...,
    padding_tolerance=...,
    dictionary_key_size_threshold=...,
    bloom_filter_columns=...,
    bloom_filter_fpp=...,
): ...
