import sys

from loopsafe import blocking

if sys.version_info < (3, 13) and sys.platform == "linux":
    @blocking("file")
    def open(device, mode=..., /): ...
