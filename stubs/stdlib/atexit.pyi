from loopsafe import sync_only

@sync_only("func")
def register(func, /, *args, **kwargs): ...
