import sys

from loopsafe import blocking

if sys.version_info < (3, 11):
    @blocking("file")
    def binhex(inp, out): ...
    @blocking("file")
    def hexbin(inp, out): ...
