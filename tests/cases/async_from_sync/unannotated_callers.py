"""Sync functions without annotations, which mypy does not check."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

import asyncio


async def fetch(url):
    return len(url)


def bare():
    fetch("a")  # E: async-from-sync


def assigned():
    result = fetch("a")  # E: async-from-sync


def tested():
    return "yes" if fetch("a") else "no"  # E: async-from-sync


def handed_on():
    return fetch("a")


def driven():
    return asyncio.run(fetch("a"))


def main():
    bare()
    assigned()
    tested()
    asyncio.run(handed_on())
    driven()


if __name__ == "__main__":
    main()
