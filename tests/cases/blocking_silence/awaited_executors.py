"""The block of an executor waits for nothing at its end, if everything was awaited in it."""

import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def work(n: int) -> int:
    time.sleep(0.1)
    return n


async def one() -> int:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        return await loop.run_in_executor(pool, work, 1)


async def several(count: int) -> list[int]:
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as pool:
        done, _ = await asyncio.wait([loop.run_in_executor(pool, work, n) for n in range(count)])
    return [future.result() for future in done]


async def several_in_two_steps(count: int) -> list[int]:
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [loop.run_in_executor(pool, work, n) for n in range(count)]
        done, _ = await asyncio.wait(futures)
    return [future.result() for future in done]


async def submitted(count: int) -> list[int]:
    with ThreadPoolExecutor() as pool:
        futures = [pool.submit(work, n) for n in range(count)]
        done, _ = await asyncio.wait(list(map(asyncio.wrap_future, futures)))
    return [future.result() for future in done]


async def main() -> None:
    print(await one(), await several(3), await several_in_two_steps(3), await submitted(3))


if __name__ == "__main__":
    asyncio.run(main())
