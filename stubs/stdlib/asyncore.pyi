import sys

from loopsafe import blocking

if sys.version_info < (3, 12):
    @blocking("network")
    def loop(timeout=..., use_poll=..., map=..., count=...): ...
    @blocking("network")
    def poll(timeout=..., map=...): ...
    @blocking("network")
    def poll2(timeout=..., map=...): ...
    @blocking("network")
    def poll3(timeout=..., map=...): ...
    # The methods of the dispatchers have no entry: their sockets do not block.
