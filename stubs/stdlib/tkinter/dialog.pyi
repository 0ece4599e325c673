from loopsafe import blocking

class Dialog:
    @blocking("call")
    def __init__(self, master=..., cnf=..., **kw): ...
