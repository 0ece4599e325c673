from loopsafe import blocking

@blocking("file")
def load_config(config_path=..., config_dict=..., credstore_env=...): ...
