"""A version of a class for async code, which overrides whatever used the plain results, or does without."""
# mypy: allow-untyped-defs, allow-untyped-calls

import asyncio


class Reply:
    def __init__(self, raw):
        self.rows = []
        self.parse(raw)

    def parse(self, raw):
        self.rows = list(raw)

    @property
    def parsers(self):
        return {1: self.parse_text}

    def parse_text(self, cell):
        return str(cell)

    def cells(self):
        return [self.parsers[1](row) for row in self.rows]


class AsyncReply(Reply):
    def __init__(self):
        self.rows = []

    async def read(self, raw):
        await self.parse(raw)
        return await self.cells()

    async def parse(self, raw):
        self.rows = [row async for row in raw]

    async def parse_text(self, cell):
        await asyncio.sleep(0)
        return str(cell)

    async def cells(self):
        return [await self.parsers[1](row) for row in self.rows]


class HalfAsyncReply(Reply):
    def __init__(self, raw):
        super().__init__(raw)

    async def parse(self, raw):  # E: async-override
        self.rows = [row async for row in raw]


class OldFashionedReply(Reply):
    def __init__(self, raw):
        Reply.__init__(self, raw)

    async def parse(self, raw):  # E: async-override
        self.rows = [row async for row in raw]


async def rows():
    yield 1


async def main() -> None:
    print(await AsyncReply().read(rows()))
    print(HalfAsyncReply(rows()).rows)
    print(OldFashionedReply(rows()).rows)


if __name__ == "__main__":
    asyncio.run(main())
