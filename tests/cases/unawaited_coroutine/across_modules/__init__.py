"""A package that hands its async functions around."""

from .store import Store as Store
from .store import save as save
