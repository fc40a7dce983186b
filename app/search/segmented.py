"""Exact search over segments: an integer scan that knows how far it can be wrong, and a look at what that leaves open.

1. Every slice is asked for the codes nearest to the probe.
2. The best of them are measured on their templates: the distance of the last one wanted limits all others.
3. Whatever else the bound of `lattice` does not put beyond that limit is measured too.
4. A slice is done when none of the rows it did not return can lie within the limit. Otherwise it is asked for eight
   times as many, in the end for all of its rows.

So the result is the oracle's, row by row and bit by bit, whatever the data. Equal distances are ordered by photo id.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.domain.gallery.templates import Vector, checked
from app.search.engine import Mask, Nearest
from app.search.exact import squared_distances
from app.search.ids import sort_keys
from app.search.lattice import Figures
from app.search.scan import CodeSlice, on_all_cores
from app.search.segments import Rows, Segment

_MORE = 8
_AT_ONCE = 16_384


@dataclass(frozen=True, eq=False)
class _Found:
    """What a slice returned: rows, and lower bounds of their distances.

    `unseen` bounds the distance of every row that was not returned; None when there is none.
    """

    rows: Rows
    low: Figures
    unseen: float | None


@dataclass(frozen=True, eq=False)
class Place:
    """Where a slice lies.

    Attributes:
        part: the slice.
        segment: number of its segment.
        first: its first row, counted in the segment.
        first_of_all: its first row, counted through all segments.
        worst: largest error |x - x^| of its rows.
    """

    part: CodeSlice
    segment: int
    first: int
    first_of_all: int
    worst: float


@dataclass(frozen=True, eq=False)
class SegmentedEngine:
    """Rows are numbered through all segments, in their order."""

    segments: tuple[Segment, ...]
    name: str = "exact-int8-bounded"

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Every slice and where it lies; found once, for segments never change."""
        return tuple(_places(self.segments))

    def nearest(self, probe: Vector, count: int, allowed: Mask | None = None) -> Nearest:
        """Return the nearest rows; see `Engine.nearest`. Raises `Unavailable` if a template cannot be read."""
        return _Search(self, checked(probe), count, allowed).run()


class _Search:
    """One probe on its way through all segments, with everything measured so far."""

    def __init__(self, engine: SegmentedEngine, probe: Vector, count: int, allowed: Mask | None) -> None:
        self._segments, self._places = engine.segments, engine.places
        self._probe, self._count, self._allowed = probe, count, allowed
        self._placed = [segment.lattice.place(probe) for segment in engine.segments]
        self._starts = np.cumsum([0, *(len(segment) for segment in engine.segments)])
        self._rows: Rows = np.empty(0, dtype=np.int64)
        self._squared: Figures = np.empty(0)

    def run(self) -> Nearest:
        """Ask, measure, and ask again where a doubt is left."""
        asked = dict.fromkeys(range(len(self._places)), 2 * self._count + 64)
        while asked:
            answers = on_all_cores(self._scan, list(asked.items()))
            self._look(
                np.concatenate([found.rows for found in answers]), np.concatenate([found.low for found in answers])
            )
            limit = self._limit()
            asked = {
                number: _MORE * count
                for (number, count), found in zip(asked.items(), answers, strict=True)
                if found.unseen is not None and found.unseen <= limit
            }
        return self._result()

    def _scan(self, request: tuple[int, int]) -> _Found:
        number, count = request
        place = self._places[number]
        probe, errors = self._placed[place.segment], self._segments[place.segment].errors
        first, size = place.first_of_all, len(place.part)
        allowed = None if self._allowed is None else self._allowed[first : first + size]
        rows, steps = place.part.nearest(probe, count, allowed)
        unseen = None
        if len(rows) == count < size:
            unseen = float(probe.at_least(steps[-1], place.worst))
        return _Found(rows + first, probe.at_least(steps, errors[rows + place.first]), unseen)

    def _look(self, rows: Rows, low: Figures) -> None:
        """Measure the nearest by their lower bounds, then whatever is not beyond the limit these set."""
        new = ~np.isin(rows, self._rows)
        order = np.flatnonzero(new)[np.argsort(low[new], kind="stable")]
        head, rest = order[: self._count], order[self._count :]
        self._measure(rows[head])
        self._measure(rows[rest[low[rest] <= self._limit()]])

    def _measure(self, rows: Rows) -> None:
        for start in range(0, len(rows), _AT_ONCE):
            part = np.sort(rows[start : start + _AT_ONCE])
            bounds = np.searchsorted(part, self._starts)
            squared = [
                squared_distances(segment.source.take("vectors", part[begin:end] - first), self._probe)
                for segment, first, begin, end in zip(
                    self._segments, self._starts[:-1], bounds[:-1], bounds[1:], strict=True
                )
                if end > begin
            ]
            self._rows = np.concatenate([self._rows, part])
            self._squared = np.concatenate([self._squared, *squared])

    def _limit(self) -> float:
        """Return the distance of the last row wanted, as far as measured: no result lies beyond it."""
        if len(self._squared) < self._count:
            return np.inf
        return float(np.sqrt(np.partition(self._squared, self._count - 1)[self._count - 1]))

    def _result(self) -> Nearest:
        segment = np.searchsorted(self._starts, self._rows, side="right") - 1
        ids = np.empty((len(self._rows), 16), dtype=np.uint8)
        for number in np.unique(segment):
            here = segment == number
            ids[here] = self._segments[number].ids[self._rows[here] - self._starts[number]]
        high, low = sort_keys(ids)
        order = np.lexsort((low, high, self._squared))[: self._count]
        return Nearest(self._rows[order], np.sqrt(self._squared[order]))


def _places(segments: tuple[Segment, ...]) -> Iterator[Place]:
    first_of_all = 0
    for number, segment in enumerate(segments):
        first = 0
        for part in segment.slices:
            worst = float(segment.errors[first : first + len(part)].max(initial=0.0))
            yield Place(part, number, first, first_of_all, worst)
            first += len(part)
            first_of_all += len(part)
