"""The base class has no annotations, and uses what its method returns."""
# mypy: allow-untyped-defs, allow-untyped-calls


class Check:
    """Calls `is_valid` and acts on the answer."""

    def is_valid(self, text):
        return True

    def run(self, text):
        if self.is_valid(text):
            return "valid"
        return "invalid"


class AsyncCheck(Check):
    """Its answer is always true."""

    async def is_valid(self, text: str) -> bool:  # E: async-override
        return text == "good"


class SyncCheck(Check):
    """As it should be."""

    def is_valid(self, text: str) -> bool:
        return text == "good"


if __name__ == "__main__":
    print(AsyncCheck().run("bad"), SyncCheck().run("bad"))
