from loopsafe import blocking

class ListSubscriptionsPager:
    @blocking("network", when="iterated")
    def __iter__(self): ...

class ListSnapshotsPager:
    @blocking("network", when="iterated")
    def __iter__(self): ...
