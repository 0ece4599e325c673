from loopsafe import sync_only

class AppGroup:
    @sync_only("return")
    def command(self, *args, **kwargs): ...
