"""Importing this package blocks; that is not followed."""

import time

time.sleep(1)
TEXT = open(__file__).read()


def harmless() -> str:
    return TEXT
