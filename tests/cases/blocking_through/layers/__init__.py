"""A program in layers, with names handed up."""

from .service import Service, load_all as load_everything
from .store import *

__all__ = ["Service", "load", "load_everything", "size"]
