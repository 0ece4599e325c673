from loopsafe import blocking

@blocking("file")
def load_config(): ...

@blocking("file")
def disable(): ...
