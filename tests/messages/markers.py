import time

from loopsafe import allow_blocking, blocking, nonblocking


@blocking("http", instead="library.aget")
def get(url: str) -> str:
    return url


@blocking()
def compute() -> None: ...


@nonblocking
def promised() -> None:
    time.sleep(1)


@allow_blocking("")
def unexplained() -> None:
    time.sleep(1)


@blocking("sleeping")
def unknown() -> None: ...


async def main() -> None:
    get("")
    compute()
    promised()
    unexplained()
