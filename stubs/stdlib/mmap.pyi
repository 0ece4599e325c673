from loopsafe import blocking

class mmap:
    @blocking("file")
    def flush(self, offset=..., size=..., /): ...
