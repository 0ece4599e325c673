"""An attribute typed as a callable whose result is `object`."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass


async def work() -> int:
    return 1


def sync_work() -> int:
    return 1


@dataclass
class Button:
    """Calls what it holds."""

    on_click: Callable[[], object]
    on_hover: Callable[[], object] | None = None

    def click(self) -> None:
        self.on_click()
        if self.on_hover:
            self.on_hover()


class Menu:
    """Awaits what can be awaited."""

    on_select: Callable[[], int | Awaitable[int]] = sync_work

    async def select(self) -> None:
        selected = self.on_select()
        if isinstance(selected, Awaitable):
            await selected


def main() -> None:
    button = Button(work)  # E: async-callback
    button.click()
    button.on_hover = work  # E: async-callback
    button.click()
    button.on_hover = lambda: work()  # E: async-callback
    button.click()
    button.on_click = sync_work


async def select() -> None:
    menu = Menu()
    menu.on_select = work
    await menu.select()


if __name__ == "__main__":
    import asyncio

    main()
    asyncio.run(select())
