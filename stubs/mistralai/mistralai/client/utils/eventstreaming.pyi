from loopsafe import blocking

class EventStream:
    @blocking("http")
    def __next__(self): ...
