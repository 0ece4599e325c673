import sys
from typing import overload

from loopsafe import calls, iterates, sync_only

class accumulate:
    @sync_only("func")
    @iterates("iterable", when="iterated")
    @calls("func", when="iterated")
    def __init__(self, iterable, func=..., *, initial=...): ...

if sys.version_info >= (3, 12):
    class batched:
        @iterates("iterable", when="iterated")
        def __init__(self, iterable, n, *, strict=...): ...

class chain:
    @iterates("iterables", when="iterated")
    def __init__(self, *iterables): ...
    @classmethod
    @iterates("iterable", when="iterated")
    @iterates("iterable.*", when="iterated")
    def from_iterable(cls, iterable, /): ...

class combinations:
    @iterates("iterable")
    def __init__(self, iterable, r): ...

class combinations_with_replacement:
    @iterates("iterable")
    def __init__(self, iterable, r): ...

class compress:
    @iterates("data", "selectors", when="iterated")
    def __init__(self, data, selectors): ...

class cycle:
    @iterates("iterable", when="iterated")
    def __init__(self, iterable, /): ...

class dropwhile:
    @sync_only("predicate")
    @iterates("iterable", when="iterated")
    @calls("predicate", when="iterated")
    def __init__(self, predicate, iterable, /): ...

class filterfalse:
    @sync_only("function")
    @iterates("iterable", when="iterated")
    @calls("function", when="iterated")
    def __init__(self, function, iterable, /): ...

class groupby:
    @sync_only("key")
    @iterates("iterable", when="iterated")
    @calls("key", when="iterated")
    def __init__(self, iterable, key=...): ...

class islice:
    @overload
    @iterates("iterable", when="iterated")
    def __init__(self, iterable, stop, /): ...
    @overload
    @iterates("iterable", when="iterated")
    def __init__(self, iterable, start, stop, step=..., /): ...

class pairwise:
    @iterates("iterable", when="iterated")
    def __init__(self, iterable, /): ...

class permutations:
    @iterates("iterable")
    def __init__(self, iterable, r=...): ...

class product:
    @iterates("iterables")
    def __init__(self, *iterables, repeat=...): ...

class starmap:
    @iterates("iterable", when="iterated")
    @calls("function", when="iterated")
    def __init__(self, function, iterable, /): ...

class takewhile:
    @sync_only("predicate")
    @iterates("iterable", when="iterated")
    @calls("predicate", when="iterated")
    def __init__(self, predicate, iterable, /): ...

class zip_longest:
    @iterates("iterables", when="iterated")
    def __init__(self, *iterables, fillvalue=...): ...
