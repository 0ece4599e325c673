import time


async def main() -> None:
    time.sleep(1)
