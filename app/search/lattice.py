"""Templates on a lattice of 256 steps a number, and a proved bound on what that costs.

A lattice has an origin o of 128 numbers and one step s. A template x lies nearest the lattice point x^ = o + s c with
c in 0..255, and |x - x^| = e is kept. The squared distance of two lattice points is s² Σ(c - c')²: whole numbers below
2^24, which float32 holds without error in whatever order a processor adds them.

For a probe p, let p' be the nearest point of the box that the lattice spans, and p^ the lattice point nearest p'. The
box is convex and holds every x, hence |p - x|² >= |p - p'|² + |p' - x|², and by the triangle inequality
|p' - x| >= |p^ - x^| - |p' - p^| - e. Together they bound a distance from below without looking at x.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from app.domain.gallery.templates import TEMPLATE_SIZE, Vector, Vectors
from app.errors import Unavailable

Codes: TypeAlias = npt.NDArray[np.uint8]
"""Lattice points: uint8, (n, 128)."""
Figures: TypeAlias = npt.NDArray[np.float64]
"""Figures, one per row: float64, (n,)."""

STEPS = 255
_BLOCK = 16_384
_ROUNDING = 1e-12  # of float64 sums over 128 numbers, relative to the largest number in them; the true bound is 3e-14


@dataclass(frozen=True, eq=False)
class Lattice:
    """Where codes lie.

    Attributes:
        origin: float64, (128,).
        step: distance of neighbouring points, the same for all 128 numbers.
    """

    origin: Figures
    step: float

    @classmethod
    def around(cls, vectors: Vectors) -> Lattice:
        """Return the finest lattice that spans these rows, and only these: no row is ever cut off.

        Raises:
            Unavailable: a row holds a number that is not finite.
        """
        if not np.isfinite(vectors).all():
            row = int(np.flatnonzero(~np.isfinite(vectors).all(axis=1))[0])
            raise Unavailable(
                f"The gallery holds a template that is not made of numbers (row {row + 1} in the order of photo ids). "
                "Restore the database from a backup."
            )
        lowest = vectors.min(axis=0).astype(np.float64)
        widest = float((vectors.max(axis=0).astype(np.float64) - lowest).max())
        return cls(lowest, widest / STEPS if widest > 0 else 1.0)

    def encode(self, vectors: Vectors) -> tuple[Codes, npt.NDArray[np.float32]]:
        """Return codes and errors |x - x^| (float32, rounded up) of rows within the lattice."""
        codes = np.empty((len(vectors), TEMPLATE_SIZE), dtype=np.uint8)
        errors = np.empty(len(vectors), dtype=np.float32)
        for start in range(0, len(vectors), _BLOCK):
            part = vectors[start : start + _BLOCK].astype(np.float64) - self.origin
            points = np.clip(np.rint(part / self.step), 0, STEPS)
            codes[start : start + len(part)] = points
            part -= points * self.step
            lengths = np.sqrt(np.einsum("ij,ij->i", part, part)) + self._slack()
            errors[start : start + len(part)] = np.nextafter(lengths.astype(np.float32), np.float32(np.inf))
        return codes, errors

    def place(self, probe: Vector) -> PlacedProbe:
        """Return the probe's place on the lattice; it may lie outside of the box."""
        wanted = probe.astype(np.float64) - self.origin
        inside = np.clip(wanted, 0, STEPS * self.step)
        points = np.clip(np.rint(inside / self.step), 0, STEPS)
        slack = self._slack() + _ROUNDING * float(np.abs(probe).max())
        return PlacedProbe(
            points.astype(np.float32),
            self.step,
            float(np.linalg.norm(inside - points * self.step)) + slack,
            max(0.0, float(np.linalg.norm(wanted - inside)) - slack),
        )

    def numbers(self) -> Figures:
        """Return the lattice as float64, (129,): the origin, then the step."""
        return np.append(self.origin, self.step)

    @classmethod
    def from_numbers(cls, numbers: Figures) -> Lattice:
        """Return the lattice of its numbers."""
        return cls(numbers[:TEMPLATE_SIZE], float(numbers[TEMPLATE_SIZE]))

    def _slack(self) -> float:
        return _ROUNDING * (float(np.abs(self.origin).max()) + STEPS * self.step)


@dataclass(frozen=True, eq=False)
class PlacedProbe:
    """A probe on the lattice of a segment.

    Attributes:
        points: float32, (128,), whole numbers 0 to 255.
        step: of the lattice.
        rounding: at most so far the lattice point lies from the probe's nearest point in the box.
        outside: at least so far the probe lies outside of the box.
    """

    points: npt.NDArray[np.float32]
    step: float
    rounding: float
    outside: float

    def at_least(self, squared_steps: npt.ArrayLike, errors: npt.ArrayLike) -> Figures:
        """Return a lower bound of the true distances of rows.

        Args:
            squared_steps: Σ(c - c')² of each row.
            errors: |x - x^| of each row, or the largest of them.
        """
        between = self.step * np.sqrt(np.asarray(squared_steps, dtype=np.float64))
        inside = np.maximum(between - np.asarray(errors, dtype=np.float64) - self.rounding, 0.0)
        return np.asarray(np.hypot(inside, self.outside) * (1.0 - _ROUNDING))
