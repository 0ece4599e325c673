from loopsafe import runs_on_loop

@runs_on_loop("predicate", or_async=True)
def check(predicate): ...
