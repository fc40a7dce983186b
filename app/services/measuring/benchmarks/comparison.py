"""What a comparison says, and how two ways of doing the same are timed fairly: by turns, in one run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from app.domain.progress import Progress

Tell: TypeAlias = Callable[[str], Progress]
"""Gives a progress for a piece of work with a name."""


@dataclass(frozen=True)
class Comparison:
    """One way against another, on the same material in the same run.

    Attributes:
        work: what was done.
        ours_s: seconds this program takes; median.
        peer: the other way.
        peer_s: seconds the other way takes; None where it could not run here.
        ratio: how many times faster this program is.
        max_difference: largest difference between the two results; None where they cannot be compared.
        recall: share of the true result that this program returns; None where there is none.
        peak_mb: most megabytes of memory the process held while this program did it; None where not measured.
    """

    work: str
    ours_s: float
    peer: str
    peer_s: float | None
    ratio: float | None
    max_difference: float | None = None
    recall: float | None = None
    peak_mb: float | None = None


@dataclass(frozen=True)
class BenchmarkSettings:
    """What a benchmark may need to know.

    Attributes:
        rows: sizes of the galleries to be searched.
        tell: gives a progress for each piece of long work.
    """

    rows: tuple[int, ...]
    tell: Tell


Benchmark: TypeAlias = Callable[[BenchmarkSettings], Iterator[Comparison]]
"""Yields comparisons as they are finished."""


def timed_by_turns(ways: Mapping[str, Callable[[int], object]], rounds: int, progress: Progress) -> dict[str, float]:
    """Run every way once in every round; return each one's median in seconds.

    By turns, so that a busy machine hinders all of them alike. A way is given the number of the round, so that all
    work on the same material. One round before the first warms up and is not counted.
    """
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, way in ways.items():
            progress.check()
            begun = time.perf_counter()
            way(turn)
            if turn:
                seconds[name].append(time.perf_counter() - begun)
        progress.report(turn, rounds)
    return {name: statistics.median(times) for name, times in seconds.items()}
