# mypy: allow-untyped-defs, allow-untyped-calls
"""A method that only returns what its base class returns says nothing of who uses the result."""

import asyncio


class Handler:
    def ping(self):
        self.count = 1


class Mixin(Handler):
    def ping(self, *args):
        self.seen = args
        return super().ping()


class Kernel(Mixin):
    async def ping(self):
        super().ping()
        await asyncio.sleep(0)


if __name__ == "__main__":
    asyncio.run(Kernel().ping())
