from loopsafe import blocking

class PaginatedListBase:
    @blocking("http", when="iterated")
    def __iter__(self): ...
    @blocking("http")
    def __getitem__(self, index): ...

class PaginatedList(PaginatedListBase):
    @property
    @blocking("http")
    def totalCount(self): ...
    @blocking("http")
    def get_page(self, page): ...
