"""Cleanups and `assertRaises` call what they are given."""

import unittest


async def fail() -> None:
    raise ValueError("never")


async def clean() -> None:
    print("never")


class HookTest(unittest.TestCase):
    """Its hooks do nothing."""

    def test_cleanup(self) -> None:
        self.addCleanup(clean)  # E: async-callback

    @unittest.expectedFailure
    def test_raises(self) -> None:
        self.assertRaises(ValueError, fail)  # E: async-callback


class IsolatedHookTest(unittest.IsolatedAsyncioTestCase):
    """Has a method for async cleanups."""

    async def test_cleanup(self) -> None:
        self.addAsyncCleanup(clean)

    async def test_raises(self) -> None:
        with self.assertRaises(ValueError):
            await fail()


if __name__ == "__main__":
    for case in (HookTest, IsolatedHookTest):
        unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(case))
