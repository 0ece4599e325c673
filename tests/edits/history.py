"""What happens to the shop, edit by edit.

Each edit says why it is worth making, which text of which file it replaces, and which findings come and go by it:
a finding is the function that it stands in and its error code. An edit that names none must change none.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple


class Change(NamedTuple):
    """A file in which one text, found exactly once, is replaced by another.

    Attributes:
        file: the file.
        old: the text; None if the file is new.
        new: the other text; None if the file goes.
    """

    file: str
    old: str | None
    new: str | None

    def make(self, project: Path) -> None:
        """Change the file."""
        path = project / self.file
        if self.new is None:
            path.unlink()
            return
        text, changed = self.new, time.time()
        if self.old is not None:
            changed = max(changed, path.stat().st_mtime + 1)
            before = path.read_text("utf-8")
            assert before.count(self.old) == 1, f"{self.file} has {self.old!r} {before.count(self.old)} times"
            text = before.replace(self.old, self.new)
        path.write_text(text, "utf-8")
        os.utime(path, (changed, changed))  # mypy counts in whole seconds, and edits here are faster


class Edit(NamedTuple):
    """A step of the history.

    Attributes:
        why: what it tries.
        changes: what is changed.
        comes: the findings that it brings.
        goes: the findings that it mends.
        is_broken: after it, a file cannot be parsed, and mypy says nothing else.
    """

    why: str
    changes: Sequence[Change]
    comes: Sequence[str] = ()
    goes: Sequence[str] = ()
    is_broken: bool = False


HISTORY: Final = (
    Edit(
        "A helper starts to block: seen through a star import, a re-export and a second helper.",
        [Change("shop/clock.py", "    time.monotonic()", "    time.sleep(seconds)")],
        comes=["api.settle blocking-sleep"],
    ),
    Edit(
        "The helper moves down by two lines: nothing changes.",
        [Change("shop/clock.py", "\n\ndef pause", "\nLIMIT = 10\n\n\ndef pause")],
    ),
    Edit(
        "The async caller moves: the finding moves along.",
        [
            Change(
                "shop/api.py",
                "async def create",
                "# Handlers are called by the server.\n\n\nasync def create",
            )
        ],
    ),
    Edit(
        "A class far below starts to write a file: seen through two objects of an import cycle.",
        [
            Change(
                "shop/cache.py",
                "    def drop(self, name: str) -> None:\n",
                '    def drop(self, name: str) -> None:\n        open("journal", "a").write(name)\n',
            )
        ],
        comes=["api.create blocking-file"],
    ),
    Edit(
        "The decorator in the middle ends it: the helper now runs in a thread and has to be awaited.",
        [
            Change("shop/service.py", "import logged", "import threaded"),
            Change("shop/service.py", "@logged", "@threaded"),
            Change("shop/service.py", "def import_file", "async def import_file"),
            Change("shop/service.py", "return add(store, compat", "return await add(store, compat"),
            Change("shop/api.py", "item = service.add(", "item = await service.add("),
            Change(
                "shop/api.py",
                "await asyncio.to_thread(service.import_file, store, path)",
                "await service.import_file(store, path)",
            ),
        ],
        comes=["service.import_file blocking-file"],
        goes=["api.create blocking-file"],
    ),
    Edit(
        "The new async helper reads in a thread as well.",
        [
            Change(
                "shop/service.py", "compat.read_all(path)", "await asyncio.to_thread(compat.read_all, path)"
            ),
            Change("shop/service.py", "from pathlib", "import asyncio\nfrom pathlib"),
        ],
        goes=["service.import_file blocking-file"],
    ),
    Edit(
        "A forgotten await: the coroutine is dropped where nothing warned before.",
        [Change("shop/cli.py", "    await api.settle(store)", "    last = api.settle(store)")],
        comes=["cli.serve unawaited-coroutine"],
    ),
    Edit(
        "What is called becomes sync in another module, so nothing is left to await.",
        [Change("shop/api.py", "async def settle", "def settle")],
        comes=["cli.serve blocking-sleep"],
        goes=["cli.serve unawaited-coroutine", "api.settle blocking-sleep"],
    ),
    Edit(
        "The finding is ignored, by its code.",
        [Change("shop/cli.py", "api.settle(store)", "api.settle(store)  # type: ignore[blocking-sleep]")],
        goes=["cli.serve blocking-sleep"],
    ),
    Edit(
        "The helper behind it stops to block: mypy says that nothing is left to ignore.",
        [Change("shop/clock.py", "    time.sleep(seconds)", "    time.perf_counter()")],
        comes=["cli.serve unused-ignore"],
    ),
    Edit(
        "The helper blocks again, on something else: the comment is for the wrong code.",
        [Change("shop/clock.py", "    time.perf_counter()", '    input("Go on?")')],
        comes=["cli.serve blocking-console"],
    ),
    Edit(
        "The comment covers all of the family: mypy would like it narrower, and says so as before.",
        [Change("shop/cli.py", "ignore[blocking-sleep]", "ignore[blocking-call]")],
        goes=["cli.serve blocking-console"],
    ),
    Edit(
        "The comment goes, and the function is async again.",
        [
            Change(
                "shop/cli.py",
                "last = api.settle(store)  # type: ignore[blocking-call]",
                "await api.settle(store)",
            ),
            Change("shop/api.py", "def settle", "async def settle"),
        ],
        comes=["api.settle blocking-console"],
        goes=["cli.serve unused-ignore"],
    ),
    Edit(
        "A name in the re-exporting package is taken from elsewhere, under the same name.",
        [
            Change(
                "shop/compat.py",
                "from shop.clock import *",
                "from shop.clock import stamp\nfrom shop.quiet import pause",
            ),
            Change("shop/quiet.py", None, "def pause(seconds: float) -> None:\n    pass\n"),
        ],
        goes=["api.settle blocking-console"],
    ),
    Edit(
        "The new module starts to block, in its own way.",
        [Change("shop/quiet.py", "    pass", "    import subprocess\n\n    subprocess.run([str(seconds)])")],
        comes=["api.settle blocking-subprocess"],
    ),
    Edit(
        "The new module goes; the old one blocks on the terminal as before.",
        [
            Change("shop/quiet.py", "", None),
            Change(
                "shop/compat.py",
                "from shop.clock import stamp\nfrom shop.quiet import pause",
                "from shop.clock import *",
            ),
        ],
        comes=["api.settle blocking-console"],
        goes=["api.settle blocking-subprocess"],
    ),
    Edit(
        "A module that is still imported goes: what mypy cannot see, nobody reports.",
        [Change("shop/clock.py", "", None)],
        comes=["compat import-not-found", "cache import-not-found", "service.settle attr-defined"],
        goes=["api.settle blocking-console"],
    ),
    Edit(
        "It comes back with another text.",
        [
            Change(
                "shop/clock.py",
                None,
                "import time\n\n\ndef pause(seconds: float) -> None:\n    time.sleep(seconds)\n\n\n"
                "def stamp() -> float:\n    return time.time()\n",
            )
        ],
        comes=["api.settle blocking-sleep"],
        goes=["compat import-not-found", "cache import-not-found", "service.settle attr-defined"],
    ),
    Edit(
        "A syntax error in a helper's file.",
        [Change("shop/clock.py", "    return time.time()", "    return time.time(")],
        is_broken=True,
    ),
    Edit(
        "It is mended, while another file changes too.",
        [
            Change("shop/clock.py", "    return time.time(", "    return time.time()"),
            Change("shop/service.py", "    compat.pause(0.1)", "    compat.pause(0.2)"),
        ],
    ),
    Edit(
        "A syntax error in the caller's file, next to findings elsewhere.",
        [Change("shop/cli.py", "async def serve(", "async def serve((")],
        is_broken=True,
    ),
    Edit("That one is mended.", [Change("shop/cli.py", "async def serve((", "async def serve(")]),
    Edit(
        "A marker says that the helper blocks on purpose.",
        [
            Change("shop/clock.py", "import time\n", "import time\n\nfrom loopsafe import allow_blocking\n"),
            Change("shop/clock.py", "def pause", '@allow_blocking("only in tests")\ndef pause'),
        ],
        goes=["api.settle blocking-sleep"],
    ),
    Edit(
        "The marker has no reason.",
        [Change("shop/clock.py", '"only in tests"', '""')],
        comes=["clock.pause loopsafe-marker"],
    ),
    Edit(
        "Another marker declares the kind of blocking, whatever the body does.",
        [
            Change("shop/clock.py", "import allow_blocking", "import blocking"),
            Change("shop/clock.py", '@allow_blocking("")', '@blocking("lock")'),
        ],
        comes=["api.settle blocking-lock"],
        goes=["clock.pause loopsafe-marker"],
    ),
    Edit(
        "The marker names the async counterpart: only the text of the remedy changes.",
        [Change("shop/clock.py", '@blocking("lock")', '@blocking("lock", instead="asyncio.Event")')],
    ),
    Edit(
        "A promise in the middle of the chain is broken: it is reported there, and no longer above.",
        [
            Change(
                "shop/service.py",
                "from shop import Store",
                "from loopsafe import nonblocking\nfrom shop import Store",
            ),
            Change("shop/service.py", "def settle", "@nonblocking\ndef settle"),
        ],
        comes=["service.settle blocking-lock"],
        goes=["api.settle blocking-lock"],
    ),
    Edit(
        "The promise goes, and the marker below.",
        [
            Change("shop/service.py", "from loopsafe import nonblocking\n", ""),
            Change("shop/service.py", "@nonblocking\n", ""),
            Change("shop/clock.py", "from loopsafe import blocking\n", ""),
            Change("shop/clock.py", '@blocking("lock", instead="asyncio.Event")\n', ""),
        ],
        comes=["api.settle blocking-sleep"],
        goes=["service.settle blocking-lock"],
    ),
    Edit(
        "The configuration says that a function is fine.",
        [
            Change(
                "mypy.ini",
                "loopsafe.mypy\n",
                "loopsafe.mypy\n\n[loopsafe]\nallow_blocking = shop.clock.pause\n",
            )
        ],
        goes=["api.settle blocking-sleep"],
    ),
    Edit(
        "The configuration says that another one blocks.",
        [Change("mypy.ini", "allow_blocking = shop.clock.pause", "blocking = shop.files.title: file")],
        comes=["api.upload blocking-file", "api.settle blocking-sleep"],
    ),
    Edit(
        "One kind is switched off for one module.",
        [
            Change(
                "mypy.ini",
                "\n[loopsafe]",
                "\n[mypy-shop.api]\ndisable_error_code = blocking-sleep\n\n[loopsafe]",
            )
        ],
        goes=["api.settle blocking-sleep"],
    ),
    Edit(
        "The configuration is as it was.",
        [
            Change(
                "mypy.ini",
                "\n[mypy-shop.api]\ndisable_error_code = blocking-sleep\n\n[loopsafe]\nblocking = shop.files.title: file\n",
                "",
            )
        ],
        comes=["api.settle blocking-sleep"],
        goes=["api.upload blocking-file"],
    ),
    Edit(
        "A second step in the same function blocks: an error of its own, by an inherited method.",
        [
            Change("shop/store.py", "        pass", '        open("store", "w").write("")'),
        ],
        comes=["api.settle blocking-file"],
    ),
    Edit(
        "A subclass overrides the method that blocked.",
        [
            Change(
                "shop/store.py",
                "    def close(self)",
                "    def flush(self) -> None:\n        self.items.clear()\n\n    def close(self)",
            )
        ],
        goes=["api.settle blocking-file"],
    ),
    Edit(
        "The override calls its base.",
        [Change("shop/store.py", "        self.items.clear()", "        super().flush()")],
        comes=["api.settle blocking-file"],
    ),
    Edit(
        "A property of a class that only types import starts to block.",
        [
            Change("shop/model.py", "        return f", "        os.stat(self.name)\n        return f"),
            Change("shop/model.py", "from dataclasses", "import os\nfrom dataclasses"),
        ],
        comes=["api.create blocking-path"],
    ),
    Edit(
        "The property becomes a method, which is then only mentioned.",
        [
            Change("shop/model.py", "    @property\n", ""),
            Change("shop/api.py", "return item.label", "return str(item.label is None)"),
        ],
        goes=["api.create blocking-path"],
    ),
    Edit(
        "The method is called.",
        [Change("shop/api.py", "return str(item.label is None)", "return item.label()")],
        comes=["api.create blocking-path"],
    ),
    Edit(
        "A function of a leaf module becomes async: its sync caller drops the coroutine.",
        [Change("shop/files.py", "def title(text: str) -> str:", "async def title(text: str) -> str:")],
        comes=["service.summary return-value"],
    ),
    Edit(
        "The caller follows, and hands the coroutine on; a handler forgets it.",
        [
            Change(
                "shop/service.py",
                "def summary(text: str) -> str:\n    return compat",
                "async def summary(text: str) -> str:\n    return await compat",
            ),
            Change(
                "shop/api.py",
                "    return service.summary(item.name)",
                "    text = service.summary(item.name)\n    return item.name",
            ),
        ],
        comes=["api.upload unawaited-coroutine"],
        goes=["service.summary return-value"],
    ),
    Edit(
        "The handler remembers it on one of two paths.",
        [
            Change(
                "shop/api.py",
                "    return item.name\n",
                '    if item.name == "tea":\n        return await text\n    return item.name\n',
            )
        ],
    ),
    Edit(
        "And on the other.",
        [
            Change(
                "shop/api.py",
                "        return await text\n    return item.name",
                "        pass\n    return await text",
            )
        ],
        goes=["api.upload unawaited-coroutine"],
    ),
    Edit(
        "The only implementation of a protocol's method sleeps.",
        [
            Change("shop/contracts.py", "        print(text)", "        time.sleep(1)"),
            Change("shop/contracts.py", "from typing", "import time\nfrom typing"),
        ],
        comes=["api.notify blocking-sleep"],
    ),
    Edit(
        "The helper takes the protocol: all of its implementations in the module block.",
        [
            Change("shop/contracts.py", "list[Console]", "list[Sender]"),
            Change("shop/service.py", "[Console()]", "[Console(), Console()]"),
        ],
    ),
    Edit(
        "A second implementation does not block: one that is harmless is enough to stay silent.",
        [
            Change(
                "shop/contracts.py",
                "def broadcast",
                "class Silent:\n    def send(self, text: str) -> None:\n        pass\n\n\ndef broadcast",
            )
        ],
        goes=["api.notify blocking-sleep"],
    ),
    Edit(
        "A function below the entry point starts a second loop: told where the first one runs.",
        [Change("shop/service.py", "    broadcast(", "    asyncio.run(asyncio.sleep(0))\n    broadcast(")],
        comes=["api.notify nested-event-loop"],
    ),
    Edit(
        "A real cycle of imports between two modules that were apart: the helper calls back into the handlers.",
        [
            Change("shop/clock.py", "import time\n", "import time\n\nimport shop.service\n"),
            Change(
                "shop/clock.py", "    return time.time()", "    shop.service.settle()\n    return time.time()"
            ),
        ],
    ),
    Edit(
        "The recursion loses the step that blocked.",
        [Change("shop/clock.py", "    time.sleep(seconds)", "    seconds += stamp()")],
        goes=["api.settle blocking-sleep"],
    ),
    Edit(
        "Two modules swap their functions' places: lines move in both, nothing else.",
        [
            Change("shop/service.py", "\n\ndef announce", "\n\n# Anything sync.\n\n\ndef announce"),
            Change("shop/api.py", "# Handlers are called by the server.\n\n\n", ""),
        ],
    ),
    Edit(
        "The package no longer exports what others import from it.",
        [
            Change(
                "shop/__init__.py",
                "from shop.store import Store as Store",
                "from shop.store import Store as Shop",
            )
        ],
        comes=["service attr-defined", "api attr-defined", "cli attr-defined"],
        goes=["api.settle blocking-file"],
    ),
)
