"""Values that may be coroutines or not, and somebody asks which."""

import asyncio
import inspect


class Alerts:
    async def send(self, text: str) -> None: ...

    async def announce(self, text: str) -> None:
        sending = self.send(text)
        if sending is not None and asyncio.iscoroutine(sending):
            await sending

    async def answer(self, text: str, urgent: bool) -> object:
        pending: object = self.send(text) if urgent else text
        is_awaited = inspect.isawaitable(pending)
        if is_awaited:
            return await pending  # type: ignore[misc]
        return pending


if __name__ == "__main__":
    asyncio.run(Alerts().announce("a"))
    asyncio.run(Alerts().answer("a", True))
    asyncio.run(Alerts().answer("a", False))
