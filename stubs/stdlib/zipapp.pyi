from loopsafe import blocking

@blocking("file")
def create_archive(source, target=..., interpreter=..., main=..., filter=..., compressed=...): ...
