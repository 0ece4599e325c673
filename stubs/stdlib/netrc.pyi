from loopsafe import blocking

class netrc:
    @blocking("file")
    def __init__(self, file=...): ...
