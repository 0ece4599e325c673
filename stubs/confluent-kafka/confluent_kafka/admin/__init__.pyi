from loopsafe import blocking

class AdminClient:
    @blocking("network")
    def list_topics(self, *args, **kwargs): ...
    @blocking("network")
    def list_groups(self, *args, **kwargs): ...
