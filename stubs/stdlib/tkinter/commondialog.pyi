from loopsafe import blocking

class Dialog:
    @blocking("call")
    def show(self, **options): ...
