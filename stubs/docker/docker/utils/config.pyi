from loopsafe import blocking

@blocking("file")
def load_general_config(config_path=...): ...
