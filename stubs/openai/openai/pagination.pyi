from loopsafe import blocking

class SyncPage:
    @blocking("http", when="iterated")
    def __iter__(self): ...

class SyncCursorPage:
    @blocking("http", when="iterated")
    def __iter__(self): ...
