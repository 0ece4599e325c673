from loopsafe import blocking

@blocking("http")
def open(http_uri, mode, min_part_size=...): ...

class BufferedOutputBase:
    @blocking("http")
    def write(self, b): ...
    @blocking("http")
    def close(self): ...
