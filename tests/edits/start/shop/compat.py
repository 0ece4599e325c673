"""Old names, kept for old users."""

from shop.clock import *
from shop.files import load as read_all
from shop.files import title as first_line

__all__ = ["pause", "stamp", "read_all", "first_line"]
