from tables_of_functions import lib
from tables_of_functions.lib import TABLE, Router


async def blocks(name: str, router: Router) -> None:
    for step in lib.STEPS:
        step()  # E: blocking-sleep
    for _, other in lib.ROWS:
        other()  # E: blocking-sleep
    TABLE[name]()  # E: blocking-sleep
    for function in TABLE.values():
        function()  # E: blocking-sleep
    for _, function in lib.TABLE.items():
        function()  # E: blocking-sleep
    found = TABLE.get(name)
    if found is not None:
        found()  # E: blocking-sleep
    router.dispatch(name)  # E: blocking-sleep
    router.table[name]()  # E: blocking-sleep
    lib.pause(1)  # E: blocking-sleep
    lib.read_motd()  # E: blocking-file
    lib.execute("select 1")  # E: blocking-database
    lib.opener("x")  # E: blocking-file
    lib.alias()  # E: blocking-sleep


async def harmless(name: str, router: Router) -> None:
    for step in lib.QUICK_STEPS:
        step()
    lib.QUICK_TABLE[name]()
    lib.OPEN_TABLE[name]()
    lib.NAMES[name].upper()
    lib.quick_pause(1)
    router.quickly(name)
