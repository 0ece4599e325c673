"""``allow_blocking`` wants a reason."""

import loopsafe
from loopsafe import allow_blocking


@allow_blocking("")  # E: loopsafe-marker
def empty() -> None: ...


@allow_blocking("   ")  # E: loopsafe-marker
def blank() -> None: ...


@allow_blocking(reason="")  # E: loopsafe-marker
def by_name() -> None: ...


@loopsafe.allow_blocking("")  # E: loopsafe-marker
async def by_module() -> None: ...


@allow_blocking("the file is tiny")
def given() -> None: ...


@allow_blocking(reason="the file is tiny")
def given_by_name() -> None: ...


class Store:
    @allow_blocking("")  # E: loopsafe-marker
    def load(self) -> None: ...

    @property
    @allow_blocking("")  # E: loopsafe-marker
    def text(self) -> str:
        return ""

    @allow_blocking("the file is tiny")
    def save(self) -> None: ...


def outer() -> None:
    @allow_blocking("")  # E: loopsafe-marker
    def inner() -> None: ...

    inner()
