from loopsafe import sync_only

@sync_only("default_factory")
def field(
    *,
    default=...,
    default_factory=...,
    init=...,
    repr=...,
    hash=...,
    compare=...,
    metadata=...,
    kw_only=...,
): ...
