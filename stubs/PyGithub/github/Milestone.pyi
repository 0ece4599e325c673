from loopsafe import blocking

class Milestone:
    @blocking("http")
    def delete(self): ...
    @blocking("http")
    def edit(self, title, state=..., description=..., due_on=...): ...
