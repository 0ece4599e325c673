import sys

from loopsafe import blocking

if sys.version_info < (3, 13) and sys.platform != "win32":
    @blocking("network")
    def cat(map, domain=...): ...
    @blocking("network")
    def maps(domain=...): ...
    @blocking("network")
    def match(key, map, domain=...): ...
