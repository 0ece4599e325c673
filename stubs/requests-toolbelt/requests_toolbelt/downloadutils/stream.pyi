from loopsafe import blocking

@blocking("http")
def stream_response_to_file(response, path=..., chunksize=...): ...
