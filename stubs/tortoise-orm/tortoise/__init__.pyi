from loopsafe import blocking

# Runs the coroutine on a loop of another thread, and waits.
@blocking("call")
def run_async(coro): ...
