"""Imports the package inside functions."""


def use() -> str:
    import imported_slowly

    return imported_slowly.harmless()


async def start() -> None:
    from imported_slowly import harmless

    harmless()
    use()
