from loopsafe import blocking

@blocking("database")
def execute(query, params=..., consistency_level=..., timeout=..., connection=...): ...
