from loopsafe import blocking

@blocking("file")
def reset_default_resolver(): ...
