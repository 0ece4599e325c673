from loopsafe import blocking

@blocking("network")
def create_connection(address, timeout=..., source_address=..., socket_options=...): ...
