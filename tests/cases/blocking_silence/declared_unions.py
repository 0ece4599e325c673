"""A variable that is declared as more than it ever is."""

import io
import os
import wave


def encode(frames: bytes) -> bytes:
    buffer: "str | bytes | os.PathLike[str] | io.BytesIO" = io.BytesIO()
    with wave.open(buffer, "w") as file:  # type: ignore[arg-type]
        file.writeframes(frames)
    return b""


async def record(frames: bytes) -> bytes:
    return encode(frames)
