"""Markers work across modules, and on names that are handed on."""

from .devices import Device as Device
from .devices import probe as check
from .devices import tiny

__all__ = ["Device", "check", "tiny"]
