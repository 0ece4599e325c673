from loopsafe import blocking

@blocking("subprocess", instead="hypercorn.asyncio.serve")
def run(config): ...
