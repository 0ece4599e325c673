from pathlib import Path
from typing import overload

from loopsafe import blocking, runs_event_loop, runs_in_thread, runs_on_loop

class Client:
    @runs_event_loop
    def run(
        self,
        token,
        *,
        reconnect=...,
        log_handler=...,
        log_formatter=...,
        log_level=...,
        root_logger=...,
    ): ...
    @runs_on_loop("check")
    def wait_for(self, event, /, *, check=..., timeout=...): ...

class File:
    @overload
    @blocking("file")
    def __init__(self, fp: str | bytes | Path, filename=..., *, spoiler=..., description=...): ...
    @overload
    def __init__(self, fp, filename=..., *, spoiler=..., description=...): ...

class FFmpegAudio:
    @blocking("subprocess")
    def __init__(self, source, *, executable=..., args, **subprocess_kwargs): ...

class FFmpegPCMAudio(FFmpegAudio):
    @blocking("subprocess")
    def __init__(
        self, source, *, executable=..., pipe=..., stderr=..., before_options=..., options=...
    ): ...

class FFmpegOpusAudio(FFmpegAudio):
    @blocking("subprocess")
    def __init__(
        self,
        source,
        *,
        bitrate=...,
        codec=...,
        executable=...,
        pipe=...,
        stderr=...,
        before_options=...,
        options=...,
    ): ...

class VoiceClient:
    @runs_in_thread("after")
    def play(
        self,
        source,
        *,
        after=...,
        application=...,
        bitrate=...,
        fec=...,
        expected_packet_loss=...,
        bandwidth=...,
        signal_type=...,
    ): ...
    @blocking("lock")
    def wait_until_connected(self, timeout=...): ...

class TextChannel:
    @runs_on_loop("check")
    async def purge(
        self,
        *,
        limit=...,
        check=...,
        before=...,
        after=...,
        around=...,
        oldest_first=...,
        bulk=...,
        reason=...,
    ): ...

class VoiceChannel:
    @runs_on_loop("check")
    async def purge(
        self,
        *,
        limit=...,
        check=...,
        before=...,
        after=...,
        around=...,
        oldest_first=...,
        bulk=...,
        reason=...,
    ): ...

class StageChannel:
    @runs_on_loop("check")
    async def purge(
        self,
        *,
        limit=...,
        check=...,
        before=...,
        after=...,
        around=...,
        oldest_first=...,
        bulk=...,
        reason=...,
    ): ...

class Thread:
    @runs_on_loop("check")
    async def purge(
        self,
        *,
        limit=...,
        check=...,
        before=...,
        after=...,
        around=...,
        oldest_first=...,
        bulk=...,
        reason=...,
    ): ...
