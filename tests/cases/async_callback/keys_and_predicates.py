"""Sort keys, predicates and reducers are called for their result at once."""

from functools import reduce
from itertools import dropwhile, takewhile


async def size(text: str) -> int:
    return len(text)


async def is_long(text: str) -> bool:
    return len(text) > 3


async def add(first: int, second: int) -> int:
    return first + second


def predicates(words: list[str]) -> None:
    print(list(filter(is_long, words)))  # E: async-callback
    for word in filter(is_long, words):  # E: async-callback
        print(word)
    print([*takewhile(is_long, words)])  # E: async-callback
    print([*dropwhile(is_long, words)])  # E: async-callback
    print(list(filter(lambda word: is_long(word), words)))  # E: async-callback


def with_mypys_own_error(words: list[str]) -> None:
    print(reduce(add, [1, 2]))  # E: arg-type
    sizes = {word: len(word) for word in words}
    print(sorted(words[:1], key=size))  # E: arg-type
    print(min(words[:1], key=size))  # E: arg-type
    words[:1].sort(key=size)  # E: arg-type
    print(sorted(words, key=lambda word: sizes[word]))


if __name__ == "__main__":
    predicates(["a", "long"])
    with_mypys_own_error(["a", "long"])
