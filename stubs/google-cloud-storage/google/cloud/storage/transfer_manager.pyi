from loopsafe import blocking

@blocking("http")
def upload_many(
    file_blob_pairs,
    skip_if_exists=...,
    upload_kwargs=...,
    threads=...,
    deadline=...,
    raise_exception=...,
    worker_type=...,
    max_workers=...,
): ...
@blocking("http")
def download_many(
    blob_file_pairs,
    download_kwargs=...,
    threads=...,
    deadline=...,
    raise_exception=...,
    worker_type=...,
    max_workers=...,
    *,
    skip_if_exists=...,
): ...
@blocking("http")
def upload_many_from_filenames(
    bucket,
    filenames,
    source_directory=...,
    blob_name_prefix=...,
    skip_if_exists=...,
    blob_constructor_kwargs=...,
    upload_kwargs=...,
    threads=...,
    deadline=...,
    raise_exception=...,
    worker_type=...,
    max_workers=...,
    *,
    additional_blob_attributes=...,
): ...
@blocking("http")
def download_many_to_path(
    bucket,
    blob_names,
    destination_directory=...,
    blob_name_prefix=...,
    download_kwargs=...,
    threads=...,
    deadline=...,
    create_directories=...,
    raise_exception=...,
    worker_type=...,
    max_workers=...,
    *,
    skip_if_exists=...,
): ...
@blocking("http")
def download_chunks_concurrently(
    blob,
    filename,
    chunk_size=...,
    download_kwargs=...,
    deadline=...,
    worker_type=...,
    max_workers=...,
    *,
    crc32c_checksum=...,
): ...
@blocking("http")
def upload_chunks_concurrently(
    filename,
    blob,
    content_type=...,
    chunk_size=...,
    deadline=...,
    worker_type=...,
    max_workers=...,
    *,
    checksum=...,
    timeout=...,
    retry=...,
): ...
