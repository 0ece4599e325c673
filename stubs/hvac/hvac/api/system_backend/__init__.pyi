from loopsafe import blocking

class Raft:
    @blocking("http")
    def take_raft_snapshot(self): ...
