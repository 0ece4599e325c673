import json
from pathlib import Path


def config() -> object:
    with open("config.json") as file:
        return json.load(file)


def lines(path: Path) -> list[str]:
    return [line for line in path.open()]


async def main(path: Path) -> None:
    config()
    lines(path)
    if path.exists():
        for line in open(path):
            print(line)
    input("Go on? ")
