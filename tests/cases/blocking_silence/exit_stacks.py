"""What an exit stack calls, it calls when it is closed, and that may be done by somebody who is not on the loop."""

import asyncio
import threading
from contextlib import ExitStack


async def serve(stack: ExitStack) -> None:
    thread = threading.Thread(target=print)
    thread.start()
    stack.callback(thread.join)
    await asyncio.sleep(0)


def main() -> None:
    with ExitStack() as stack:
        asyncio.run(serve(stack))


if __name__ == "__main__":
    main()
