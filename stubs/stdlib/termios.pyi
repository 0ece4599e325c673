import sys

from loopsafe import blocking

if sys.platform != "win32":
    @blocking("console")
    def tcdrain(fd, /): ...
