import sys

from loopsafe import calls, iterates

if sys.version_info >= (3, 11):
    @calls("obj")
    def call(obj, /, *args, **kwargs): ...

@iterates("a")
def contains(a, b, /): ...
@iterates("a")
def countOf(a, b, /): ...
@iterates("a")
def indexOf(a, b, /): ...
