"""click calls its commands and drops the coroutine."""

import asyncio
import functools
from collections.abc import Callable, Coroutine
from typing import Any

import click
from click.testing import CliRunner


@click.command()  # E: async-callback
async def hello() -> None:
    click.echo("never")


@click.group()
def tool() -> None:
    pass


@tool.command("say")  # E: async-callback
@click.argument("text")
async def say(text: str) -> None:
    click.echo(text)


def run(function: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> None:
        asyncio.run(function(*args, **kwargs))

    return wrapper


def run_anything(function: Any) -> Any:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return asyncio.run(function(*args, **kwargs))

    return wrapper


@tool.command("run")
@click.argument("text")
@run
async def say_and_run(text: str) -> None:
    click.echo(text)


@tool.command("anything")
@run_anything
async def run_as_anything() -> None:
    click.echo("hello")


@tool.command("fine")
def fine() -> None:
    asyncio.run(answer())


async def answer() -> None:
    click.echo("hello")


if __name__ == "__main__":
    runner = CliRunner()
    runner.invoke(hello)
    runner.invoke(tool, ["say", "hello"])
    runner.invoke(tool, ["run", "hello"])
    runner.invoke(tool, ["anything"])
    runner.invoke(tool, ["fine"])
