import sys

from loopsafe import blocking

if sys.version_info < (3, 12):
    @blocking("call")
    def run_setup(script_name, script_args=..., stop_after=...): ...
    @blocking("call")
    def setup(**attrs): ...
