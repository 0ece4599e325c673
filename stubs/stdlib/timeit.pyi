from loopsafe import calls, sync_only

@calls("stmt", "setup", "timer")
def repeat(stmt=..., setup=..., timer=..., repeat=..., number=..., globals=...): ...
@calls("stmt", "setup", "timer")
def timeit(stmt=..., setup=..., timer=..., number=..., globals=...): ...

class Timer:
    @sync_only("stmt", "setup", "timer")
    def __init__(self, stmt=..., setup=..., timer=..., globals=...): ...
