from loopsafe import blocking

@blocking("file")
def from_file(key_file): ...
