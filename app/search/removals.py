"""Rows that were taken out of an index while it is in use."""

from __future__ import annotations

import threading
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from app.search.engine import Mask


class Removals:
    """A set of row numbers that only grows. Threads share it; every look sees all that was added before."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows: npt.NDArray[np.int64] = np.empty(0, dtype=np.int64)

    def add(self, rows: Iterable[int]) -> None:
        """Take rows out."""
        with self._lock:
            self._rows = np.union1d(self._rows, np.fromiter(rows, dtype=np.int64))

    def mask(self, total: int, allowed: Mask | None) -> Mask | None:
        """Return the allowed rows without those taken out: bool, (total,), or None if all are allowed."""
        gone = self._now()
        if not len(gone):
            return allowed
        left = np.ones(total, dtype=np.bool_) if allowed is None else allowed.copy()
        left[gone] = False
        return left

    def touch(self, rows: npt.NDArray[np.int64]) -> bool:
        """Tell whether one of these rows was taken out by now."""
        return bool(np.isin(rows, self._now()).any())

    def _now(self) -> npt.NDArray[np.int64]:
        with self._lock:
            return self._rows
