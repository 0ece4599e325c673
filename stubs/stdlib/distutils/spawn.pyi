import sys

from loopsafe import blocking

if sys.version_info < (3, 12):
    @blocking("path")
    def find_executable(executable, path=...): ...
    @blocking("subprocess", instead="asyncio.create_subprocess_exec")
    def spawn(cmd, search_path=..., verbose=..., dry_run=...): ...
