from typing import Literal, overload

from loopsafe import blocking

class Command:
    @overload
    def __call__(self, *args, _async: Literal[True], **kwargs) -> RunningCommand: ...
    @overload
    def __call__(self, *args, _bg: Literal[True], **kwargs) -> RunningCommand: ...
    @overload
    @blocking("subprocess", instead="asyncio.create_subprocess_exec")
    def __call__(self, *args, **kwargs) -> RunningCommand: ...

class RunningCommand:
    @blocking("subprocess", when="iterated")
    def __iter__(self): ...
    @blocking("subprocess")
    def wait(self, timeout=...): ...
    @blocking("subprocess")
    def __next__(self): ...
