from loopsafe import calls, inspects

@inspects("objects")
def print(*objects, sep=..., end=..., file=..., flush=...): ...
@inspects("data")
@calls("default")
def print_json(
    json=...,
    *,
    data=...,
    indent=...,
    highlight=...,
    skip_keys=...,
    ensure_ascii=...,
    check_circular=...,
    allow_nan=...,
    default=...,
    sort_keys=...,
): ...
@inspects("obj")
def inspect(
    obj,
    *,
    console=...,
    title=...,
    help=...,
    methods=...,
    docs=...,
    private=...,
    dunder=...,
    sort=...,
    all=...,
    value=...,
): ...
