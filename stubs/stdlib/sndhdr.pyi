import sys

from loopsafe import blocking

if sys.version_info < (3, 13):
    @blocking("file")
    def what(filename): ...
    @blocking("file")
    def whathdr(filename): ...
