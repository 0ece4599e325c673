"""Class methods, static methods and properties can be overridden by async ones as well."""
# mypy: allow-untyped-defs, allow-untyped-calls


class Base:
    """Uses all three."""

    @classmethod
    def create(cls):
        return cls()

    @staticmethod
    def is_ready():
        return True

    @property
    def name(self):
        return "base"

    def run(self):
        if self.is_ready():
            self.create()
        return f"{self.name}"


class Derived(Base):
    """Makes them async."""

    @classmethod
    async def create(cls) -> "Derived":  # E: async-override
        return cls()

    @staticmethod
    async def is_ready() -> bool:  # E: async-override
        return False

    @property
    async def name(self) -> str:  # E: async-override
        return "derived"


if __name__ == "__main__":
    print(Derived().run())
