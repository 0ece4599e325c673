from loopsafe import blocking

@blocking("call")
def askcolor(color=..., **options): ...
