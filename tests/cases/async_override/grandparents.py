"""The sync method is two classes up, and the class in between has nothing to say."""
# mypy: allow-untyped-defs, allow-untyped-calls


class Job:
    """Runs its steps."""

    def step(self):
        return 1

    def run(self):
        return [self.step() for _ in range(2)]


class NamedJob(Job):
    """Has a name."""

    name = "job"


class AsyncJob(NamedJob):
    """Runs nothing."""

    async def step(self) -> int:  # E: async-override
        return 2


if __name__ == "__main__":
    print(AsyncJob().run())
