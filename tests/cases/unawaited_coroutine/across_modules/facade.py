"""Hands on what others define."""

from .store import *
from .store import load as read
