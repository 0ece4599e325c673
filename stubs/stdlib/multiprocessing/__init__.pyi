from loopsafe import blocking

@blocking("subprocess")
def Manager(): ...
