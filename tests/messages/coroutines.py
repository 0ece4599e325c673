import asyncio


async def load(name: str) -> str:
    await asyncio.sleep(0)
    return name


async def forgotten() -> None:
    load("a")


async def assigned() -> None:
    text = load("a")


async def on_one_path(wanted: bool) -> str:
    text = load("a")
    if wanted:
        return await text
    return ""


async def asked() -> None:
    if load("a"):
        print("never false")


async def only_asked() -> str:
    text = load("a")
    return "yes" if text else "no"


async def asked_before() -> str:
    text = load("a")
    if text:
        print("never false")
    return await text


async def formatted() -> str:
    return f"{load('a')}"


async def twice() -> None:
    coroutine = load("a")
    await coroutine
    await coroutine


async def collected(names: list[str]) -> None:
    jobs = [load(name) for name in names]
