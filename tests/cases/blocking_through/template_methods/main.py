from .base import Job, LoggingSaver, Named, Patient, Record, persist, run_any
from .jobs import (
    Calm,
    Careful,
    Document,
    Eager,
    Hasty,
    HastyHeir,
    Heir,
    Mixed,
    MixedBehind,
    NamedEngine,
    Prepared,
    Quick,
    QuickRecord,
    Slow,
    SlowRecord,
    Untidy,
)


async def blocks() -> None:
    Slow().run()  # E: blocking-sleep
    Untidy().run()  # E: blocking-path
    Prepared().run()  # E: blocking-sleep
    Prepared().maybe(careful=True)  # E: blocking-sleep
    Prepared().total()  # E: blocking-file
    Prepared().twice()  # E: blocking-path
    Prepared.create()  # E: blocking-sleep
    Heir().run()  # E: blocking-sleep
    Heir().total()  # E: blocking-file
    Careful().run()  # E: blocking-sleep
    Mixed().run()  # E: blocking-sleep
    Patient().run()  # E: blocking-sleep
    Hasty().both()  # E: blocking-console
    SlowRecord.create()  # E: blocking-sleep
    Document().save()  # E: blocking-sleep
    NamedEngine()  # E: blocking-sleep
    Eager().join()  # E: blocking-sleep


def helper(job: Slow) -> int:
    return job.run()


async def through_a_helper(job: Slow) -> None:
    helper(job)  # E: blocking-sleep


async def harmless(job: Job) -> None:
    job.run()
    run_any(job)
    Quick().run()
    Quick().total()
    Quick().twice()
    Quick.create()
    Prepared().maybe()
    Calm().run()
    Hasty().run()
    HastyHeir().run()
    MixedBehind().run()
    Record.create()
    QuickRecord.create()
    LoggingSaver().save()
    Named()
    Eager().poll()
    persist(LoggingSaver())
