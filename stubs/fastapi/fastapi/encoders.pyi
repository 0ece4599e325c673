from loopsafe import inspects

@inspects("obj")
def jsonable_encoder(
    obj,
    include=...,
    exclude=...,
    by_alias=...,
    exclude_unset=...,
    exclude_defaults=...,
    exclude_none=...,
    custom_encoder=...,
    sqlalchemy_safe=...,
): ...
