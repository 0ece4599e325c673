"""A sync function calls an async one: nothing runs."""

import asyncio


async def fetch() -> int:
    return 1


def bare() -> None:
    fetch()  # E: unused-coroutine


def assigned() -> None:
    result = fetch()  # E: async-from-sync


def thrown_away() -> None:
    _ = fetch()  # E: async-from-sync


def printed() -> None:
    print(fetch())  # E: async-from-sync


def tested() -> str:
    return "yes" if fetch() else "no"  # E: async-from-sync


def formatted() -> str:
    return f"got {fetch()}"  # E: async-from-sync


def one_arm(loud: bool) -> None:
    fetch() if loud else None  # E: async-from-sync


def on_one_path(quick: bool) -> int:
    fetching = fetch()  # E: async-from-sync
    if quick:
        return 0
    return asyncio.run(fetching)


def driven() -> int:
    return asyncio.run(fetch())


def main() -> None:
    bare()
    assigned()
    thrown_away()
    printed()
    tested()
    formatted()
    one_arm(True)
    on_one_path(True)
    driven()


if __name__ == "__main__":
    main()
