from io import BytesIO, StringIO
from typing import overload

from loopsafe import blocking
from pyarrow import BufferOutputStream, BufferReader

@overload
def read_table(source: BufferReader | BytesIO | StringIO, **kwargs): ...
@overload
@blocking("file")
def read_table(
    source,
    *,
    columns=...,
    use_threads=...,
    schema=...,
    use_pandas_metadata=...,
    read_dictionary=...,
    binary_type=...,
    list_type=...,
    memory_map=...,
    buffer_size=...,
    partitioning=...,
    filesystem=...,
    filters=...,
    ignore_prefixes=...,
    pre_buffer=...,
    coerce_int96_timestamp_unit=...,
    decryption_properties=...,
    thrift_string_size_limit=...,
    thrift_container_size_limit=...,
    schema_depth_limit=...,
    page_checksum_verification=...,
    arrow_extensions_enabled=...,
): ...
@overload
def read_pandas(source: BufferReader | BytesIO | StringIO, columns=..., **kwargs): ...
@overload
@blocking("file")
def read_pandas(source, columns=..., **kwargs): ...
@overload
def read_metadata(
    where: BufferReader | BytesIO | StringIO,
    memory_map=...,
    decryption_properties=...,
    filesystem=...,
    arrow_extensions_enabled=...,
): ...
@overload
@blocking("file")
def read_metadata(
    where, memory_map=..., decryption_properties=..., filesystem=..., arrow_extensions_enabled=...
): ...
@overload
def read_schema(
    where: BufferReader | BytesIO | StringIO,
    memory_map=...,
    decryption_properties=...,
    filesystem=...,
    arrow_extensions_enabled=...,
): ...
@overload
@blocking("file")
def read_schema(
    where, memory_map=..., decryption_properties=..., filesystem=..., arrow_extensions_enabled=...
): ...
@overload
def write_table(table, where: BufferOutputStream | BytesIO | StringIO, *args, **kwargs): ...
@overload
@blocking("file")
def write_table(
    table,
    where,
    row_group_size=...,
    version=...,
    use_dictionary=...,
    compression=...,
    write_statistics=...,
    use_deprecated_int96_timestamps=...,
    coerce_timestamps=...,
    allow_truncated_timestamps=...,
    data_page_size=...,
    flavor=...,
    filesystem=...,
    compression_level=...,
    use_byte_stream_split=...,
    column_encoding=...,
    data_page_version=...,
    use_compliant_nested_type=...,
    encryption_properties=...,
    write_batch_size=...,
    dictionary_pagesize_limit=...,
    store_schema=...,
    write_page_index=...,
    write_page_checksum=...,
    sorting_columns=...,
    store_decimal_as_integer=...,
    write_time_adjusted_to_utc=...,
    max_rows_per_page=...,
    bloom_filter_options=...,
    use_content_defined_chunking=...,
    **kwargs,
): ...
@blocking("file")
def write_metadata(schema, where, metadata_collector=..., filesystem=..., **kwargs): ...
@blocking("file")
def write_to_dataset(
    table,
    root_path,
    partition_cols=...,
    filesystem=...,
    schema=...,
    partitioning=...,
    basename_template=...,
    use_threads=...,
    file_visitor=...,
    existing_data_behavior=...,
    **kwargs,
): ...

class ParquetFile:
    @overload
    def __init__(self, source: BufferReader | BytesIO | StringIO, **kwargs): ...
    @overload
    @blocking("file")
    def __init__(
        self,
        source,
        *,
        metadata=...,
        common_metadata=...,
        read_dictionary=...,
        binary_type=...,
        list_type=...,
        memory_map=...,
        buffer_size=...,
        pre_buffer=...,
        coerce_int96_timestamp_unit=...,
        decryption_properties=...,
        thrift_string_size_limit=...,
        thrift_container_size_limit=...,
        schema_depth_limit=...,
        filesystem=...,
        page_checksum_verification=...,
        arrow_extensions_enabled=...,
    ): ...

class ParquetDataset:
    @blocking("file")
    def read(self, columns=..., use_threads=..., use_pandas_metadata=...): ...
    @blocking("file")
    def read_pandas(self, **kwargs): ...
