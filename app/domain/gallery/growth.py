"""How a gallery grew and shrank, month by month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True)
class GrowthMonth:
    """A month (`2026-11`): photos that came, and that left."""

    month: str
    added: int
    removed: int


def every_month(changes: Sequence[GrowthMonth]) -> tuple[GrowthMonth, ...]:
    """Return those months in order with the ones between them, in which nothing came and nothing left.

    Args:
        changes: months in which something did, oldest first.
    """
    if not changes:
        return ()
    known = {each.month: each for each in changes}
    months = _months(changes[0].month, changes[-1].month)
    return tuple(known.get(month, GrowthMonth(month, 0, 0)) for month in months)


def held_after(months: Sequence[GrowthMonth]) -> tuple[int, ...]:
    """Return how many photos there were at the end of each month, the first being the one the gallery began in."""
    return tuple(accumulate(each.added - each.removed for each in months))


def _months(first: str, last: str) -> Iterator[str]:
    """Yield every month from one to another, both included."""
    start, end = (12 * int(month[:4]) + int(month[5:]) - 1 for month in (first, last))
    for number in range(start, end + 1):
        yield f"{number // 12:04d}-{number % 12 + 1:02d}"
