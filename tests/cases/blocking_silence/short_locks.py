# mypy: disable-error-code="blocking-mutex"
"""Plain locks held for one look-up, with the opt-in code off."""

import threading


class Table:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.rlock = threading.RLock()
        self.condition = threading.Condition()
        self.values: dict[str, int] = {}

    def get(self, name: str) -> int | None:
        with self.lock:
            return self.values.get(name)

    def put(self, name: str, value: int) -> None:
        with self.rlock:
            self.values[name] = value

    def notify(self) -> None:
        with self.condition:
            self.condition.notify_all()

    def clear(self) -> None:
        self.lock.acquire()
        try:
            self.values.clear()
        finally:
            self.lock.release()


async def uses(table: Table) -> None:
    table.get("a")
    table.put("a", 1)
    table.notify()
    table.clear()
    with table.lock:
        table.values.clear()
