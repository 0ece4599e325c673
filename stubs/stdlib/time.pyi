from typing import Literal, overload

from loopsafe import blocking

@overload
def sleep(seconds: Literal[0], /): ...
@overload
@blocking("sleep", instead="asyncio.sleep")
def sleep(seconds, /): ...
