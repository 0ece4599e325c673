from loopsafe import blocking

class Pager:
    @blocking("http")
    def __next__(self): ...
    @blocking("http")
    def next_page(self): ...
