from loopsafe import blocking

@blocking("file")
def open(filename, flags=..., mode=..., /): ...
