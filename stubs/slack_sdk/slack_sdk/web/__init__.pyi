from loopsafe import blocking

class SlackResponse:
    @blocking("http", when="iterated")
    def __iter__(self): ...
    @blocking("http")
    def __next__(self): ...
