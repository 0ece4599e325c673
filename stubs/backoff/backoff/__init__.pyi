from loopsafe import wraps

@wraps("return")
def on_predicate(
    wait_gen,
    predicate=...,
    *,
    max_tries=...,
    max_time=...,
    jitter=...,
    on_success=...,
    on_backoff=...,
    on_giveup=...,
    logger=...,
    backoff_log_level=...,
    giveup_log_level=...,
    **wait_gen_kwargs,
): ...
@wraps("return")
def on_exception(
    wait_gen,
    exception,
    *,
    max_tries=...,
    max_time=...,
    jitter=...,
    giveup=...,
    on_success=...,
    on_backoff=...,
    on_giveup=...,
    raise_on_giveup=...,
    logger=...,
    backoff_log_level=...,
    giveup_log_level=...,
    **wait_gen_kwargs,
): ...
