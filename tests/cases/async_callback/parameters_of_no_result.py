"""A callable whose result is `None`: mypy reports an async function there, and loopsafe only adds a note."""

from collections.abc import Callable


async def work() -> None:
    print("never")


def sync_work() -> None:
    print("work")


def call(function: Callable[[], None]) -> None:
    function()


def main() -> None:
    call(work)  # E: arg-type
    call(lambda: work())  # E: arg-type
    call(sync_work)


if __name__ == "__main__":
    main()
