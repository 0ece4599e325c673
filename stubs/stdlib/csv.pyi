from loopsafe import iterates

@iterates("iterable", when="iterated")
def reader(iterable, /, dialect=..., **fmtparams): ...

class DictReader:
    @iterates("f", when="iterated")
    def __init__(self, f, fieldnames=..., restkey=..., restval=..., dialect=..., *args, **kwds): ...

class DictWriter:
    @iterates("rowdicts")
    def writerows(self, rowdicts): ...
