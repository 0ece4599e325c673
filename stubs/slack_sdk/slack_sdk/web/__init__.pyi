from loopsafe import blocking

class SlackResponse:
    @blocking("http")
    def __next__(self): ...
