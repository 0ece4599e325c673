"""Sort keys in functions that mypy does not check."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

from functools import reduce


async def size(text):
    return len(text)


async def add(first, second):
    return first + second


def keys(words):
    print(sorted(words, key=size))  # E: async-callback
    print(min(words, key=size))  # E: async-callback
    print(sorted(words, key=len))


def reduced(numbers):
    print(reduce(add, numbers))  # E: async-callback


if __name__ == "__main__":
    keys(["a"])
    reduced([1, 2])
