"""Another thread may run another loop."""
# mypy: disable-error-code=blocking-lock

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import anyio.to_thread


async def fetch() -> int:
    return 1


def fetch_now() -> int:
    return asyncio.run(fetch())


async def main() -> None:
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(fetch_now))
    print(await loop.run_in_executor(None, fetch_now))
    print(await loop.run_in_executor(None, lambda: asyncio.run(fetch())))
    print(await anyio.to_thread.run_sync(fetch_now))
    with ThreadPoolExecutor() as pool:
        print(await asyncio.wrap_future(pool.submit(fetch_now)))
        print(await asyncio.wrap_future(pool.submit(asyncio.run, fetch())))
    thread = threading.Thread(target=fetch_now)
    thread.start()
    thread.join()


if __name__ == "__main__":
    asyncio.run(main())
