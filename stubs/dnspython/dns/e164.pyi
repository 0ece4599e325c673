from loopsafe import blocking

@blocking("network")
def query(number, domains, resolver=...): ...
