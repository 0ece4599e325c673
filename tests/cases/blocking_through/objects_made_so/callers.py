"""A method of an object does what the object was made for."""

import io
import time
from typing import Any, TextIO

from objects_made_so.objects import (
    Batch,
    Caller,
    Circular,
    Console,
    Eager,
    FileLog,
    Job,
    Moody,
    Never,
    Patient,
    Poller,
    Report,
    Retry,
    Set,
    Slow,
    Stubborn,
    Thawed,
    Writer,
    let_wait,
    poll,
    poll_all,
    poll_each,
    poll_filled,
    poll_some,
    retry_with,
    retry_with_nap,
)


def make_patient(poller: Poller) -> None:
    poller.wait = True


async def made_not_to_wait() -> None:
    Poller(wait=False).poll()
    Poller(False).poll_twice()
    Poller(False).poll_early()
    Poller(mode="fast").poll_by_mode()
    Poller(mode="fast").poll_by_another_mode()
    quick = Poller(wait=False)
    quick.poll()
    quick.poll_twice()
    if quick.polled:
        print("polled")
    with quick:
        print("entered")
    with Poller(wait=False) as entered:
        print(entered)
    for number in quick:
        print(number)
    Eager(wait=False)
    Job("a").run()
    Job("a", wait=False).run()
    Never().poll()
    Retry(sleep=lambda seconds: None).run()
    Writer(io.StringIO()).write("x")
    Report().write("x")
    Report(io.StringIO()).write("x")
    Console().write("x")
    poll(False)
    poll_all()
    poll_all(())
    poll_each()


async def made_to_wait() -> None:
    Poller().poll()  # E: blocking-sleep
    Poller(True).poll_twice()  # E: blocking-sleep
    Poller(wait=True).poll_early()  # E: blocking-sleep
    Poller().poll_by_mode()  # E: blocking-sleep
    Poller(mode="slow").poll_by_another_mode()  # E: blocking-sleep
    slow = Poller(mode="fast")
    slow.poll()  # E: blocking-sleep
    if slow.polled:  # E: blocking-sleep
        print("polled")
    with slow:  # E: blocking-sleep
        print("entered")
    for number in slow:  # E: blocking-sleep
        print(number)
    Patient().poll()  # E: blocking-sleep
    Eager()  # E: blocking-sleep
    Job("a", True).run()  # E: blocking-sleep
    Job("a", wait=True).run()  # E: blocking-sleep
    Retry().run()  # E: blocking-sleep
    Retry(time.sleep).run()  # E: blocking-sleep
    poll(True)  # E: blocking-sleep
    poll_all(["a"])  # E: blocking-sleep
    poll_each(["a"])  # E: blocking-sleep


async def made_otherwise(wait: bool, poller: Poller, file: TextIO) -> None:
    Poller(wait).poll()  # E: blocking-sleep
    poller.poll()  # E: blocking-sleep
    Stubborn().poll()  # E: blocking-sleep
    moody = Moody()
    moody.be_patient()
    moody.poll()  # E: blocking-sleep
    Circular().poll()  # E: blocking-sleep
    told = Poller(wait=False)
    told.wait = True
    told.poll()  # E: blocking-sleep
    handed = Poller(wait=False)
    make_patient(handed)
    handed.poll()  # E: blocking-sleep
    patient = Patient(wait=False)
    patient.be_patient()
    patient.poll()  # E: blocking-sleep
    waiting = Set()
    let_wait(waiting)
    waiting.poll()  # E: blocking-sleep
    job = Job("a")
    job.wait = True
    job.run()  # E: blocking-sleep
    batch = Batch([])
    batch.add("a")
    batch.run()  # E: blocking-sleep
    poll_some("", "a")  # E: blocking-sleep
    poll_filled([])  # E: blocking-sleep
    Thawed().run()  # E: blocking-sleep
    FileLog(file).write("x")  # E: blocking-file
    retry_with_nap()  # E: blocking-sleep
    retry_with(time.sleep)  # E: blocking-sleep
    options: dict[str, Any] = {"wait": wait}
    Poller(**options).poll()  # E: blocking-sleep
    Writer(file).write("x")  # E: blocking-file
    Report(file).write("x")  # E: blocking-file
    Caller(Slow()).run()  # E: blocking-sleep
