from loopsafe import blocking

class Label:
    @blocking("http")
    def delete(self): ...
    @blocking("http")
    def edit(self, name, color, description=...): ...
