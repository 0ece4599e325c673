"""`TestCase` calls its tests and drops the coroutine, so that they always pass."""

import unittest


async def count() -> int:
    return 3


class CounterTest(unittest.TestCase):
    """Passes, whatever `count` returns. mypy reports the override."""

    async def setUp(self) -> None:  # E: override
        print("never")

    async def test_count(self) -> None:  # E: async-callback
        self.assertEqual(await count(), 4)

    async def helper(self) -> int:
        return await count()

    def test_sync(self) -> None:
        self.assertTrue(True)


class ProjectTest(unittest.TestCase):
    """A base class in between."""


class DerivedTest(ProjectTest):
    """A test, all the same."""

    async def test_number(self) -> None:  # E: async-callback
        self.assertEqual(await count(), 4)


class IsolatedTest(unittest.IsolatedAsyncioTestCase):
    """Awaits its tests."""

    async def asyncSetUp(self) -> None:
        self.number = await count()

    async def test_isolated(self) -> None:
        self.assertEqual(await count(), 3)

    def test_sync(self) -> None:
        self.assertTrue(True)


if __name__ == "__main__":
    for case in (CounterTest, DerivedTest, IsolatedTest):
        unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(case))
