from loopsafe import blocking

@blocking("console")
def interact(banner=..., readfunc=..., local=..., exitmsg=..., local_exit=...): ...

class InteractiveConsole:
    @blocking("console")
    def interact(self, banner=..., exitmsg=...): ...
    @blocking("console")
    def raw_input(self, prompt=...): ...
