from loopsafe import blocking

@blocking("file")
def open(file, flag=..., mode=...): ...
