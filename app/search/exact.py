"""The reference engine: plain numpy, nothing clever. It stays as the oracle of every quicker one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.domain.gallery.templates import Vector, Vectors, checked
from app.search.engine import Mask, Nearest

_BLOCK = 65_536


@dataclass(frozen=True, eq=False)
class ExactEngine:
    """Every row compared by direct differences, which cancels nothing near zero.

    Attributes:
        vectors: float32, (n, 128).
    """

    vectors: Vectors
    name: str = "exact-numpy"

    def nearest(self, probe: Vector, count: int, allowed: Mask | None = None) -> Nearest:
        """Return the nearest rows; see `Engine.nearest`."""
        wanted = checked(probe)
        rows = np.arange(len(self.vectors)) if allowed is None else np.flatnonzero(allowed)
        squared = np.empty(len(rows), dtype=np.float64)
        for start in range(0, len(rows), _BLOCK):
            part = rows[start : start + _BLOCK]
            squared[start : start + len(part)] = squared_distances(self.vectors[part], wanted)
        order = np.lexsort((rows, squared))[:count]
        return Nearest(rows[order].astype(np.int64), np.sqrt(squared[order]))


def squared_distances(vectors: Vectors, probe: Vector) -> npt.NDArray[np.float64]:
    """Return the squared distances of rows to a probe by direct differences in float64: (n,)."""
    difference = vectors.astype(np.float64) - probe.astype(np.float64)
    return np.asarray(np.einsum("ij,ij->i", difference, difference))
