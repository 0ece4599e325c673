from loopsafe import iterates

class tqdm_asyncio:
    @iterates("iterable", when="iterated")
    def __init__(self, iterable=..., *args, **kwargs): ...
