from loopsafe import calls, iterates

@iterates("iterables", when="iterated")
@calls("key", when="iterated")
def merge(*iterables, key=..., reverse=...): ...
@iterates("iterable")
@calls("key")
def nlargest(n, iterable, key=...): ...
@iterates("iterable")
@calls("key")
def nsmallest(n, iterable, key=...): ...
