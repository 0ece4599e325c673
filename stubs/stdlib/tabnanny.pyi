from loopsafe import blocking

@blocking("file")
def check(file): ...
