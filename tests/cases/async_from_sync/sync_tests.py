"""Sync tests of async functions pass for the wrong reason."""

import asyncio
import unittest


async def is_up() -> bool:
    return False


async def count() -> int:
    return 3


def test_is_up() -> None:
    assert is_up()  # E: async-from-sync


def test_is_not_none() -> None:
    result = count()  # E: async-from-sync
    assert result is not None


def test_driven() -> None:
    assert asyncio.run(count()) == 3


class TestService(unittest.TestCase):
    """The same with unittest."""

    def test_true(self) -> None:
        self.assertTrue(is_up())  # E: async-from-sync

    def test_is_not_none(self) -> None:
        self.assertIsNotNone(count())  # E: async-from-sync

    def test_driven(self) -> None:
        self.assertEqual(asyncio.run(count()), 3)


if __name__ == "__main__":
    test_is_up()
    test_is_not_none()
    test_driven()
    unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(TestService))
