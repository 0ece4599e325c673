from typing import overload

from loopsafe import blocking

# Without a domain it looks up the name of this host.
@overload
@blocking("network")
def make_msgid(idstring=..., domain: None = ...): ...
@overload
def make_msgid(idstring=..., domain=...): ...
