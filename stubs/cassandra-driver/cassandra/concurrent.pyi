from loopsafe import blocking

@blocking("database")
def execute_concurrent(
    session,
    statements_and_parameters,
    concurrency=...,
    raise_on_first_error=...,
    results_generator=...,
    execution_profile=...,
): ...
@blocking("database")
def execute_concurrent_with_args(session, statement, parameters, *args, **kwargs): ...
