"""typer calls its commands and drops the coroutine."""

import asyncio

import typer
from typer.testing import CliRunner

app = typer.Typer()


@app.callback()
def tool() -> None:
    """A tool."""


@app.command()  # E: async-callback
async def hello() -> None:
    print("never")


@app.command()
def fine() -> None:
    asyncio.run(answer())


async def answer() -> None:
    print("hello")


if __name__ == "__main__":
    runner = CliRunner()
    runner.invoke(app, ["hello"])
    runner.invoke(app, ["fine"])
