import sys

from loopsafe import blocking

if sys.platform == "win32":
    @blocking("sleep")
    def Beep(frequency, duration): ...
