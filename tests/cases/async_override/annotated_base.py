"""The base class has annotations: mypy reports the override, and loopsafe only adds a note."""


class Check:
    """Calls `is_valid` and acts on the answer."""

    def is_valid(self) -> bool:
        return True

    def close(self) -> None:
        print("closed")

    def run(self) -> str:
        answer = "valid" if self.is_valid() else "invalid"
        self.close()
        return answer


class AsyncCheck(Check):
    """Its answer is always true."""

    async def is_valid(self) -> bool:  # E: override
        return False

    async def close(self) -> None:  # E: override
        print("never")


if __name__ == "__main__":
    print(AsyncCheck().run())
