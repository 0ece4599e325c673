"""A package that hands on names from elsewhere."""

from time import sleep as rest

from requests import get as fetch

from .inner import *
from .inner import harmless as quiet

__all__ = ["Client", "fetch", "pause", "quiet", "rest"]
