from loopsafe import sync_only

@sync_only("f")
def with_appcontext(f): ...

class AppGroup:
    @sync_only("return")
    def command(self, *args, **kwargs): ...
