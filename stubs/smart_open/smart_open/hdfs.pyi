from loopsafe import blocking

@blocking("subprocess")
def open(uri, mode): ...
