from loopsafe import calls, inspects

@inspects("obj")
@calls("default")
def dumps(obj, /, default=..., option=...): ...
