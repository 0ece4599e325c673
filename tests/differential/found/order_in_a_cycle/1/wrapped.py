from order_in_a_cycle.wrapping import slow


@slow
def help_out() -> int:
    return 0


async def main() -> None:
    help_out()
