from loopsafe import blocking

@blocking("database", instead="opensearchpy.helpers.async_streaming_bulk", when="iterated")
def streaming_bulk(
    client,
    actions,
    chunk_size=...,
    max_chunk_bytes=...,
    raise_on_error=...,
    expand_action_callback=...,
    raise_on_exception=...,
    max_retries=...,
    initial_backoff=...,
    max_backoff=...,
    yield_ok=...,
    ignore_status=...,
    *args,
    **kwargs,
): ...
@blocking("database", instead="opensearchpy.helpers.async_streaming_bulk", when="iterated")
def parallel_bulk(
    client,
    actions,
    thread_count=...,
    chunk_size=...,
    max_chunk_bytes=...,
    queue_size=...,
    expand_action_callback=...,
    raise_on_exception=...,
    raise_on_error=...,
    ignore_status=...,
    *args,
    **kwargs,
): ...
@blocking("database", instead="opensearchpy.helpers.async_bulk")
def bulk(client, actions, stats_only=..., ignore_status=..., *args, **kwargs): ...
@blocking("database", instead="opensearchpy.helpers.async_scan", when="iterated")
def scan(
    client,
    query=...,
    scroll=...,
    raise_on_error=...,
    preserve_order=...,
    size=...,
    request_timeout=...,
    clear_scroll=...,
    scroll_kwargs=...,
    **kwargs,
): ...
@blocking("database", instead="opensearchpy.helpers.async_reindex")
def reindex(
    client,
    source_index,
    target_index,
    query=...,
    target_client=...,
    chunk_size=...,
    scroll=...,
    scan_kwargs=...,
    bulk_kwargs=...,
): ...
