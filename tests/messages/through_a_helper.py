from pathlib import Path


def load(path: Path) -> str:
    return path.read_text()


async def main() -> None:
    print(load(Path("name")))
