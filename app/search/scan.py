"""The scan of codes, done by faiss in the integer arithmetic of its byte quantiser: every distance is exact.

One slice is one index of faiss, searched on one thread; several slices are searched at once, for faiss lets go of
Python's lock. faiss' own threads only get in the way of a single probe (measured: a third of the speed).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import cache
from queue import Empty, SimpleQueue
from typing import TypeVar

import faiss
import numpy as np
import numpy.typing as npt

from app.domain.gallery.templates import TEMPLATE_SIZE
from app.search.engine import Mask
from app.search.lattice import Codes, Figures, PlacedProbe

SLICE_ROWS = 65_536
_SELECTIVE = 0.01  # under this share of allowed rows their codes are gathered first (measured)

A = TypeVar("A")
B = TypeVar("B")


class CodeSlice:
    """Codes of some rows in memory that belongs to faiss.

    Attributes:
        codes: uint8, (n, 128); written once, before the first scan.
    """

    def __init__(self, rows: int) -> None:
        self._index = _index_of(rows)
        self.codes = _codes_of(self._index, rows)

    def __len__(self) -> int:
        return len(self.codes)

    def nearest(self, probe: PlacedProbe, count: int, allowed: Mask | None) -> tuple[npt.NDArray[np.int64], Figures]:
        """Return the `count` rows nearest on the lattice and their Σ(c - c')², nearest first; fewer if there are fewer.

        Args:
            probe: on this slice's lattice.
            count: at least 1.
            allowed: bool, (n,); None allows every row.
        """
        if allowed is not None:
            share = np.count_nonzero(allowed)
            if share < _SELECTIVE * len(self):
                return self._gathered(np.flatnonzero(allowed), probe, count)
        return _searched(self._index, probe, min(count, len(self)), allowed)

    def _gathered(
        self, rows: npt.NDArray[np.int64], probe: PlacedProbe, count: int
    ) -> tuple[npt.NDArray[np.int64], Figures]:
        if not len(rows):
            return rows, np.empty(0)
        few = CodeSlice(len(rows))
        few.codes[:] = self.codes[rows]
        found, steps = few.nearest(probe, count, None)
        return rows[found], steps


def on_all_cores(job: Callable[[A], B], items: Sequence[A]) -> list[B]:
    """Return what the job makes of every item, in their order; the caller works too, so no core waits for another."""
    left: SimpleQueue[tuple[int, A]] = SimpleQueue()
    for numbered in enumerate(items):
        left.put(numbered)
    done: dict[int, B] = {}

    def work() -> None:
        with _on_one_thread(), suppress(Empty):
            while True:
                number, item = left.get_nowait()
                done[number] = job(item)

    helpers = [_pool().submit(work) for _ in range(min(len(items), _cores()) - 1)]
    work()
    for helper in helpers:
        if not helper.cancel():  # one that had no time to begin is not waited for
            helper.result()
    return [done[number] for number in range(len(items))]


@contextmanager
def _on_one_thread() -> Iterator[None]:
    before = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)  # of this thread only
    try:
        yield
    finally:
        faiss.omp_set_num_threads(before)


def _searched(
    index: faiss.IndexScalarQuantizer, probe: PlacedProbe, count: int, allowed: Mask | None
) -> tuple[npt.NDArray[np.int64], Figures]:
    parameters = None
    if allowed is not None:
        bits = np.packbits(allowed, bitorder="little")  # faiss keeps only a pointer: held until the end of the search
        selector = faiss.IDSelectorBitmap(bits)  # type: ignore[call-arg, arg-type] # faiss' own stub knows only C++
        parameters = faiss.SearchParameters(sel=selector)  # type: ignore[call-arg]
    steps, rows = index.search(probe.points[None], count, params=parameters)
    found = rows[0] >= 0
    return rows[0][found], steps[0][found].astype(np.float64)


def _index_of(rows: int) -> faiss.IndexScalarQuantizer:
    index = faiss.IndexScalarQuantizer(TEMPLATE_SIZE, faiss.ScalarQuantizer.QT_8bit_direct, faiss.METRIC_L2)
    index.codes.resize(rows * TEMPLATE_SIZE)
    index.ntotal = rows
    index.is_trained = True
    return index


def _codes_of(index: faiss.IndexScalarQuantizer, rows: int) -> Codes:
    if not rows:
        return np.empty((0, TEMPLATE_SIZE), dtype=np.uint8)
    view: Codes = faiss.rev_swig_ptr(index.codes.data(), rows * TEMPLATE_SIZE)
    return view.reshape(rows, TEMPLATE_SIZE)


def _cores() -> int:
    return os.cpu_count() or 1


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_cores(), "search")
