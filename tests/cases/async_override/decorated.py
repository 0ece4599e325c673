"""An override that a decorator makes sync is sync."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs, allow-untyped-decorators

import asyncio
import functools


def run(method):
    @functools.wraps(method)
    def wrapper(*args):
        return asyncio.run(method(*args))

    return wrapper


def logged(method):
    @functools.wraps(method)
    def wrapper(*args):
        print("called")
        return method(*args)

    return wrapper


class Store:
    def load(self, key):
        return key

    def loud(self, key):
        return self.load(key) + "!"


class Remote(Store):
    @run
    async def load(self, key):
        return key


class Logged(Store):
    @logged
    async def load(self, key):  # E: async-override
        return key


def main():
    print(Store().loud("a"), Remote().loud("a"))
    try:
        Logged().loud("a")
    except TypeError:
        print("not a string")


if __name__ == "__main__":
    main()
