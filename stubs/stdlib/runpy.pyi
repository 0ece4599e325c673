from loopsafe import blocking

@blocking("file")
def run_path(path_name, init_globals=..., run_name=...): ...
