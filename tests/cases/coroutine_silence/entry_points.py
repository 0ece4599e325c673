"""Programs that drive their async functions as they should."""

import asyncio
import sys
import threading
from concurrent.futures import ThreadPoolExecutor


async def work(number: int = 1) -> int:
    return number


async def main() -> int:
    return await work()


def run() -> int:
    return asyncio.run(main())


def run_with_a_name() -> int:
    coroutine = main()
    return asyncio.run(coroutine)


def run_with_debug() -> int:
    return asyncio.run(main(), debug="-d" in sys.argv)


def run_in_a_loop_of_its_own() -> int:
    loop = asyncio.new_event_loop()
    try:
        task = loop.create_task(main())
        return loop.run_until_complete(task)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def run_in_threads() -> None:
    thread = threading.Thread(target=asyncio.run, args=(main(),))
    thread.start()
    thread.join()
    with ThreadPoolExecutor() as pool:
        print(pool.submit(asyncio.run, main()).result())
        print(list(pool.map(asyncio.run, [work(1), work(2)])))


def run_beside_a_loop() -> int:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        return asyncio.run_coroutine_threadsafe(main(), loop).result()
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


if __name__ == "__main__":
    run_with_a_name()
    run_with_debug()
    run_in_a_loop_of_its_own()
    run_in_threads()
    run_beside_a_loop()
    sys.exit(run() - 1)
