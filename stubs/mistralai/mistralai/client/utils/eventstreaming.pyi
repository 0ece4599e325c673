from loopsafe import blocking

class EventStream:
    @blocking("http")
    def __next__(self): ...
    @blocking("http", when="iterated")
    def __iter__(self): ...
