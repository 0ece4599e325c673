from loopsafe import sync_only

class Button:
    @sync_only("command")
    def __init__(self, master=..., *, command=..., **kw): ...

class Checkbutton:
    @sync_only("command")
    def __init__(self, master=..., *, command=..., **kw): ...

class Radiobutton:
    @sync_only("command")
    def __init__(self, master=..., *, command=..., **kw): ...
