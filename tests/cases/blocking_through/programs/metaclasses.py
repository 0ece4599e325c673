"""Metaclasses, hooks of classes and descriptors."""

import time
from pathlib import Path
from typing import Any


class LoadOnInit(type):
    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        time.sleep(0.1)
        return super().__call__(*args, **kwargs)


class Quiet(type):
    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        return super().__call__(*args, **kwargs)


class Blocky(metaclass=LoadOnInit):
    pass


class Fine(metaclass=Quiet):
    pass


class Registering:
    def __init_subclass__(cls, **kw: Any) -> None:
        super().__init_subclass__(**kw)
        Path("/tmp/x").write_text(cls.__name__)


class QuietReg:
    names: list[str] = []

    def __init_subclass__(cls, **kw: Any) -> None:
        cls.names.append(cls.__name__)


class Desc:
    def __set_name__(self, owner: type, name: str) -> None:
        Path("/tmp/x").touch()

    def __get__(self, obj: object, owner: type) -> str:
        return ""


class GetDesc:
    def __get__(self, obj: object, owner: type | None = None) -> str:
        return Path("/tmp/x").read_text()

    def __set__(self, obj: object, value: str) -> None:
        print(value)


class Uses:
    a = GetDesc()
    b = Desc()


class Item:
    def __class_getitem__(cls, key: str) -> str:
        return Path(key).read_text()


class Meta(type):
    def __getitem__(cls, key: str) -> str:
        return Path(key).read_text()

    def __len__(cls) -> int:
        return 3


class Sub(metaclass=Meta):
    pass


class Single:
    _inst: "Single | None" = None

    def __new__(cls) -> "Single":
        if cls._inst is None:
            cls._inst = super().__new__(cls)
            time.sleep(0.1)
        return cls._inst


async def main(u: Uses) -> None:
    Blocky()  # E: blocking-sleep
    Fine()
    u.a  # E: blocking-file
    u.a = "x"
    u.b
    Sub["x"]  # E: blocking-file
    len(Sub)
    Single()  # E: blocking-sleep
    Uses.b
