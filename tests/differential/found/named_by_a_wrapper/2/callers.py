from named_by_a_wrapper.helpers import help_out

COUNT = 1


async def main() -> None:
    help_out()


# The only change: this line.
