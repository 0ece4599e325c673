from loopsafe import blocking, calls

@blocking("sleep", instead="asyncio.sleep")
def napms(ms, /): ...
@calls("func")
def wrapper(func, /, *args, **kwds): ...

# No entry for `getch` and its kin: in async programs they run with `nodelay(True)`.
class window:
    @blocking("console")
    def getstr(self, *args): ...
