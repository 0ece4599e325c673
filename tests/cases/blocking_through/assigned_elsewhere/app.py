# mypy: allow-untyped-calls, no-warn-unused-ignores
from assigned_elsewhere import lib
from assigned_elsewhere.lib import Base, Client, Client2, Memo, any_deco, logged, retry, Untyped, lazy, opened, paths, pure, read


@logged
def d1() -> str:
    return read()


@retry
def d2() -> str:
    return pure()


@Memo
def d3() -> str:
    return read()


@Memo
def d4() -> str:
    return pure()


@any_deco
def d5() -> str:
    return read()


@any_deco
def d6() -> str:
    return pure()


async def main(b: Base) -> None:
    lib.fetch("x")  # E: blocking-http
    lib.alias()  # E: blocking-file
    lib.read2()  # E: blocking-file
    lib.pure2()
    lib.pure_retry()  # E: blocking-sleep
    lib.read3()  # E: blocking-file
    lib.read4()  # E: blocking-file
    lib.lam()  # E: blocking-file
    Client()  # E: blocking-file
    Client("x", "y")
    Client("x")  # E: blocking-file
    Client2()  # E: blocking-file
    Client2("x", "y")
    b.hook()  # E: blocking-file
    b.quiet()
    b.load()  # E: blocking-file
    b.noload()
    d1()  # E: blocking-file
    d2()  # E: blocking-sleep
    d3()  # E: blocking-file
    d4()
    d5()  # E: blocking-file
    d6()
    with opened("x") as f:  # E: blocking-file
        f.read()  # E: blocking-file
    with lazy("x") as p:
        p.exists()  # E: blocking-path
        p.name
    for q in paths():
        q.exists()  # E: blocking-path
    Untyped(1).session().get("x")  # E: blocking-http
    u = Untyped(2)
    u.paths[0].exists()  # E: blocking-path
    for r in u.paths:
        r.exists()  # E: blocking-path
        r.name
    u.by["a"].exists()  # E: blocking-path
    u.by["a"].name
