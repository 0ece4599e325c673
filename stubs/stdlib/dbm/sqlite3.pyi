import sys

from loopsafe import blocking

if sys.version_info >= (3, 13):
    @blocking("file")
    def open(filename, /, flag=..., mode=...): ...
