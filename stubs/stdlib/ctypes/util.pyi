import sys

from loopsafe import blocking

if sys.platform != "win32" and sys.platform != "darwin":
    # Asks ldconfig and the compiler.
    @blocking("subprocess")
    def find_library(name): ...
