from typing import overload

from loopsafe import calls, wraps

@overload
@wraps("func")
def retry(func, /): ...
@overload
@wraps("return")
def retry(*dargs, **dkw): ...

class Retrying:
    @calls("fn")
    def call(self, fn, *args, **kwargs): ...
