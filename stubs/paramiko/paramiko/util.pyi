from loopsafe import blocking

@blocking("file")
def load_host_keys(filename): ...

@blocking("file")
def log_to_file(filename, level=...): ...
