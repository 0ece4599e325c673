from loopsafe import sync_only

@sync_only("callback")
def proxy(object, callback=..., /): ...

class WeakMethod:
    @sync_only("callback")
    def __init__(self, meth, callback=...): ...

class finalize:
    @sync_only("func")
    def __init__(self, obj, func, /, *args, **kwargs): ...

class ref:
    @sync_only("callback")
    def __init__(self, object, callback=..., /): ...
