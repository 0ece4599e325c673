"""The usual way to write tests: without annotations, so that mypy does not see the override either."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

import unittest


async def count():
    return 3


class CounterTest(unittest.TestCase):
    """Passes, whatever `count` returns."""

    async def setUp(self):  # E: async-callback
        self.number = await count()

    async def test_count(self):  # E: async-callback
        self.assertEqual(await count(), 4)

    async def tearDown(self):  # E: async-callback
        await count()

    async def helper(self):
        return await count()

    def test_sync(self):
        self.assertTrue(True)


class IsolatedTest(unittest.IsolatedAsyncioTestCase):
    """Awaits its tests."""

    async def asyncSetUp(self):
        self.number = await count()

    async def test_isolated(self):
        self.assertEqual(await count(), 3)


if __name__ == "__main__":
    for case in (CounterTest, IsolatedTest):
        unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(case))
