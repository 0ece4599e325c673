from loopsafe import blocking

class RESTObjectList:
    @blocking("http")
    def __next__(self): ...
    @blocking("http")
    def next(self): ...
