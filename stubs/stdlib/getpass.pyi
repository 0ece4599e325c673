from loopsafe import blocking

@blocking("console")
def getpass(prompt=..., stream=..., *, echo_char=...): ...
