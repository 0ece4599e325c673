from loopsafe import blocking

@blocking("file")
def write_dataset(
    data,
    base_dir,
    *,
    basename_template=...,
    format=...,
    partitioning=...,
    partitioning_flavor=...,
    schema=...,
    filesystem=...,
    file_options=...,
    use_threads=...,
    preserve_order=...,
    max_partitions=...,
    max_open_files=...,
    max_rows_per_file=...,
    min_rows_per_group=...,
    max_rows_per_group=...,
    file_visitor=...,
    existing_data_behavior=...,
    create_dir=...,
): ...
@blocking("file")
def parquet_dataset(
    metadata_path, schema=..., filesystem=..., format=..., partitioning=..., partition_base_dir=...
): ...
