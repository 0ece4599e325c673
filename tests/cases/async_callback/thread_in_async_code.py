"""The same in async code, with a name in between."""

import threading


async def work() -> None:
    print("never")


class Service:
    """Has an async method."""

    async def poll(self) -> None:
        print("never")

    def start(self) -> threading.Thread:
        return threading.Thread(target=self.poll, daemon=True)  # E: async-callback


async def under_another_name() -> threading.Thread:
    function = work
    return threading.Thread(target=function)  # E: async-callback  # not seen: never started


async def main() -> threading.Thread:
    await under_another_name()
    return Service().start()


if __name__ == "__main__":
    import asyncio

    thread = asyncio.run(main())
    thread.start()
    thread.join()
