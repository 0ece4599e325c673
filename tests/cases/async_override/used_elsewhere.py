"""Not the base class itself but a function uses the result."""
# mypy: allow-untyped-defs, allow-untyped-calls


class Plugin:
    """To be subclassed."""

    def start(self):
        raise NotImplementedError


def start_all(plugins: list[Plugin]) -> None:
    for plugin in plugins:
        plugin.start()


class AsyncPlugin(Plugin):
    """Never starts."""

    async def start(self) -> None:  # E: async-override
        print("never")


class SyncPlugin(Plugin):
    """Starts."""

    def start(self) -> None:
        print("started")


if __name__ == "__main__":
    start_all([AsyncPlugin(), SyncPlugin()])
