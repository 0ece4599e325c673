"""The usual way to write tests: without annotations, so that mypy does not see the override either."""
# mypy: allow-untyped-defs, allow-untyped-calls, no-check-untyped-defs

import asyncio
import functools
import threading
import unittest


async def count():
    return 3


def run(test):
    @functools.wraps(test)
    def wrapper(*args):
        return asyncio.run(test(*args))

    return wrapper


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

    @run
    async def test_that_is_run(self):
        self.assertEqual(await count(), 3)

    def test_in_a_thread(self):
        thread = threading.Thread(target=lambda: count())  # E: async-callback
        thread.start()
        thread.join()

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
