"""click calls its commands and drops the coroutine."""

import asyncio

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


@tool.command("fine")
def fine() -> None:
    asyncio.run(answer())


async def answer() -> None:
    click.echo("hello")


if __name__ == "__main__":
    runner = CliRunner()
    runner.invoke(hello)
    runner.invoke(tool, ["say", "hello"])
    runner.invoke(tool, ["fine"])
