"""The entry point calls `main()` as if it were sync."""

import asyncio


async def main() -> int:
    return 0


if __name__ == "__main__":
    main()  # E: unused-coroutine
    print(main())  # E: async-from-sync
    if main():  # E: async-from-sync
        print("always")
    _ = main()  # E: async-from-sync
    print(asyncio.run(main()))
