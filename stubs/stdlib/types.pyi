from loopsafe import calls, wraps

@calls("exec_body")
def new_class(name, bases=..., kwds=..., exec_body=...): ...

class MethodType:
    @wraps("function")
    def __init__(self, function, instance, /): ...
