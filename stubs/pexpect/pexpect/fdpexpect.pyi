from loopsafe import blocking

class fdspawn:
    @blocking("network")
    def read_nonblocking(self, size=..., timeout=...): ...
