"""Hands on what others define."""

from .store import *
from .store import load

read = load
