"""What hands a call to a thread where it blocks may make it itself where it does not."""

import asyncio
import tempfile
from typing import BinaryIO, cast


class Upload:
    def __init__(self, file: BinaryIO, limit: int) -> None:
        self.file = file
        self.limit = limit
        self.size = 0

    @property
    def in_memory(self) -> bool:
        return self.size < self.limit

    def rolls(self, size: int) -> bool:
        return self.size + size >= self.limit

    async def read(self, size: int = -1) -> bytes:
        if self.in_memory:
            return self.file.read(size)
        return await asyncio.to_thread(self.file.read, size)

    async def read_the_other_way(self) -> bytes:
        if not self.in_memory:
            return await asyncio.to_thread(self.file.read)
        return self.file.read()

    async def write(self, data: bytes) -> None:
        if self.rolls(len(data)):
            await asyncio.to_thread(self.file.write, data)
        else:
            self.file.write(data)
        self.size += len(data)

    async def flush(self) -> None:
        for _ in range(2):
            try:
                self.file.flush() if self.in_memory else await asyncio.to_thread(self.file.flush)
            finally:
                pass


async def main() -> None:
    with tempfile.SpooledTemporaryFile(1000) as file:
        upload = Upload(cast(BinaryIO, file), 1000)
        await upload.write(b"some")
        await upload.flush()
        await upload.read()
        await upload.read_the_other_way()


if __name__ == "__main__":
    asyncio.run(main())
