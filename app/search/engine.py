"""What every search engine promises: the exact nearest photos, whatever makes them quick to find."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from app.domain.gallery.templates import Vector

Mask: TypeAlias = npt.NDArray[np.bool_]
"""One truth value per row: may it be returned?"""


@dataclass(frozen=True, eq=False)
class Nearest:
    """Rows by distance, nearest first; equal distances by row number.

    Attributes:
        rows: int64, (m,), row numbers of the engine.
        distances: float64, (m,), Euclidean.
    """

    rows: npt.NDArray[np.int64]
    distances: npt.NDArray[np.float64]


class Engine(Protocol):
    """Exact search over rows of 128 numbers."""

    @property
    def name(self) -> str:
        """What goes into the record of a search."""

    def nearest(self, probe: Vector, count: int, allowed: Mask | None = None) -> Nearest:
        """Return the `count` nearest allowed rows, or all of them if there are fewer.

        Args:
            probe: float32, (128,).
            count: at least 1.
            allowed: bool, (n,); None allows every row.

        Raises:
            ValueError: the probe has another shape or is not finite.
        """
