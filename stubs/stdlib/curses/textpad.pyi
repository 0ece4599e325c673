from loopsafe import blocking, calls

class Textbox:
    @blocking("console")
    @calls("validate")
    def edit(self, validate=...): ...
