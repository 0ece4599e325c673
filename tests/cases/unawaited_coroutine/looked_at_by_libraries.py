"""Coroutines that libraries print or send as they are, which fails or sends something else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import aiohttp
import click
import httpx
import rich
import typer
from aiohttp import web
from rich.console import Console

NOWHERE = "http://127.0.0.1:9"


async def fetch() -> Any:
    return 1


async def chunks() -> AsyncIterator[bytes]:
    yield b"a"


async def echoed() -> None:
    click.echo(fetch())  # E: unawaited-coroutine
    click.secho(fetch(), fg="red")  # E: unawaited-coroutine
    click.echo(click.style(fetch(), bold=True))  # E: unawaited-coroutine
    typer.echo(fetch())  # E: unawaited-coroutine
    typer.secho(fetch())  # E: unawaited-coroutine


async def printed(console: Console) -> None:
    rich.print("got", fetch())  # E: unawaited-coroutine
    console.print(fetch())  # E: unawaited-coroutine
    console.log("got", fetch())  # E: unawaited-coroutine


async def encoded() -> None:
    with suppress(TypeError):
        rich.print_json(data={"a": fetch()})  # E: unawaited-coroutine


async def answered() -> None:
    with suppress(TypeError):
        print(web.json_response({"result": fetch()}))  # E: unawaited-coroutine


async def sent_by_aiohttp(session: aiohttp.ClientSession) -> None:
    with suppress(TypeError):
        await session.post(NOWHERE, json={"a": fetch()})  # E: unawaited-coroutine


async def kept_first(session: aiohttp.ClientSession) -> None:
    token = fetch()  # E: unawaited-coroutine
    with suppress(TypeError, aiohttp.ClientError):
        await session.put(NOWHERE, data={"token": token})


async def sent_by_httpx(client: httpx.AsyncClient) -> None:
    with suppress(TypeError):
        await client.post(NOWHERE, json={"a": fetch()})  # E: unawaited-coroutine
    with suppress(TypeError):
        await client.request("GET", NOWHERE, json=fetch())  # E: unawaited-coroutine


async def streamed_by_httpx(client: httpx.AsyncClient) -> None:
    with suppress(httpx.ConnectError):
        async with client.stream("POST", NOWHERE, data={"a": fetch()}) as response:  # E: unawaited-coroutine
            print(response.status_code)


# The look-alikes: what was awaited, a task, requests that are handed on, and what is read as it is sent.


async def awaited(session: aiohttp.ClientSession, client: httpx.AsyncClient) -> web.Response:
    click.echo(await fetch())
    rich.print(await fetch())
    with suppress(aiohttp.ClientError):
        async with session.post(NOWHERE, json={"a": await fetch()}) as response:
            print(await response.json())
    request = client.get(NOWHERE, params={"a": 1})
    task = asyncio.create_task(fetch())
    click.echo(task)
    results = await asyncio.gather(request, task, return_exceptions=True)
    return web.json_response(list(map(str, results)))


def handed_on(client: httpx.AsyncClient) -> Any:
    return client.get(NOWHERE, headers={"a": "b"})


async def streamed(session: aiohttp.ClientSession) -> None:
    with suppress(aiohttp.ClientError):
        async with session.post(NOWHERE, data=chunks()):
            pass


async def main() -> None:
    await echoed()
    await printed(Console())
    await encoded()
    await answered()
    async with aiohttp.ClientSession() as session, httpx.AsyncClient(trust_env=False) as client:
        await sent_by_aiohttp(session)
        await kept_first(session)
        await sent_by_httpx(client)
        await streamed_by_httpx(client)
        await awaited(session, client)
        with suppress(httpx.ConnectError):
            await handed_on(client)
        await streamed(session)


if __name__ == "__main__":
    asyncio.run(main())
