from middle import Source


async def main(source: Source) -> int:
    return len(source.body)
