import sys

from loopsafe import blocking

if sys.version_info < (3, 13):
    class Template:
        @blocking("subprocess", instead="asyncio.create_subprocess_shell")
        def copy(self, infile, outfile): ...
        @blocking("subprocess", instead="asyncio.create_subprocess_shell")
        def open(self, file, rw): ...
