from loopsafe import blocking

class ListTopicsPager:
    @blocking("network", when="iterated")
    def __iter__(self): ...

class ListTopicSubscriptionsPager:
    @blocking("network", when="iterated")
    def __iter__(self): ...

class ListTopicSnapshotsPager:
    @blocking("network", when="iterated")
    def __iter__(self): ...
