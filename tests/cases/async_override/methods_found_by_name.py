"""Methods that the standard library finds by the beginning of their names."""

import cmd
from html.parser import HTMLParser


class Shell(cmd.Cmd):
    """Does nothing and never ends."""

    async def do_greet(self, line: str) -> bool:  # E: async-callback
        return False

    def do_fine(self, line: str) -> bool:
        return False

    async def greet(self) -> None:
        print("not called by cmd")


class Titles(HTMLParser):
    """Finds no titles. mypy reports the override."""

    async def handle_data(self, data: str) -> None:  # E: override
        print(data)


if __name__ == "__main__":
    shell = Shell()
    shell.onecmd("greet me")
    shell.onecmd("fine")
    Titles().feed("<title>a</title>")
