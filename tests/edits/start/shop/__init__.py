"""A small shop, twelve modules that import each other in the usual tangled way."""

from shop.files import load as load
from shop.store import Store as Store
