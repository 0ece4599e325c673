from loopsafe import blocking

@blocking("file")
def get_netrc_auth(url, raise_errors=...): ...

@blocking("path")
def extract_zipped_paths(path): ...

@blocking("file", when="entered")
def atomic_open(filename): ...
