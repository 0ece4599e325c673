from loopsafe import blocking

@blocking("database", instead="snowflake.connector.aio.write_pandas")
def write_pandas(
    conn,
    df,
    table_name,
    database=...,
    schema=...,
    chunk_size=...,
    compression=...,
    on_error=...,
    parallel=...,
    quote_identifiers=...,
    infer_schema=...,
    auto_create_table=...,
    overwrite=...,
    table_type=...,
    use_logical_type=...,
    iceberg_config=...,
    bulk_upload_chunks=...,
    use_vectorized_scanner=...,
    **kwargs,
): ...
