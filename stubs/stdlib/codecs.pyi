from loopsafe import blocking

@blocking("file", instead="aiofiles.open")
def open(filename, mode=..., encoding=..., errors=..., buffering=...): ...
