import sys

from loopsafe import blocking

if sys.platform != "win32":
    @blocking("subprocess", instead="asyncio.create_subprocess_exec")
    def spawn(argv, master_read=..., stdin_read=...): ...
