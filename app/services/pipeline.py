"""Work in stages that overlap, each a little ahead of the next and never far."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")
_FIRST = 4
"""So many are begun before anything is known of their weight."""


def ahead(
    pool: Executor,
    work: Callable[[A], B],
    items: Iterable[A],
    most: int,
    weigh: Callable[[B], int] = lambda _: 1,
    most_weight: int = 1 << 62,
) -> Iterator[B]:
    """Yield `work(item)` in order, while the pool goes on with later items.

    Args:
        pool: runs the work.
        work: of one item; what it raises is raised here in its turn.
        items: drawn one by one, in this thread, only when there is room.
        most: so many items may be ahead.
        weigh: says how much a result weighs, bytes for example.
        most_weight: fewer items are ahead when as many of the heaviest so far would weigh more; two always are.
    """
    waiting: deque[Future[B]] = deque()
    heaviest, room = 0, min(_FIRST, most)
    try:
        for item in items:
            waiting.append(pool.submit(work, item))
            while len(waiting) >= room:
                result = waiting.popleft().result()
                heaviest = max(heaviest, weigh(result))
                room = max(2, min(most, most_weight // max(heaviest, 1)))
                yield result
                del result
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


def chunks(items: Iterable[A], most: int, weigh: Callable[[A], int], most_weight: int) -> Iterator[list[A]]:
    """Yield items in lists of at most `most` and, unless one alone is heavier, of at most `most_weight`."""
    chunk: list[A] = []
    weight = 0
    for item in items:
        heavy = weigh(item)
        if chunk and (len(chunk) >= most or weight + heavy > most_weight):
            yield chunk
            chunk, weight = [], 0
        chunk.append(item)
        weight += heavy
    if chunk:
        yield chunk
