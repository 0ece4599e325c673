from loopsafe import blocking

@blocking("file")
def fileConfig(fname, defaults=..., disable_existing_loggers=..., encoding=...): ...
