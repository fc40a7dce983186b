"""Many rectangles at once, for the inside of detectors."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Rectangles: TypeAlias = npt.NDArray[np.float64]
"""Shape (n, 4): left, top, right, bottom in frame pixels."""
Numbers: TypeAlias = npt.NDArray[np.float64]
Places: TypeAlias = npt.NDArray[np.intp]


def suppress(rectangles: Rectangles, scores: Numbers, limit: float, by_smaller: bool = False) -> Places:
    """Return which rectangles stay when each takes out the weaker ones it overlaps by more than a limit.

    Args:
        rectangles: (n, 4).
        scores: (n,).
        limit: largest overlap two that stay may have, 0 to 1.
        by_smaller: measure the overlap against the smaller rectangle instead of the union.

    Returns:
        Indices, best score first.
    """
    area = (rectangles[:, 2] - rectangles[:, 0]) * (rectangles[:, 3] - rectangles[:, 1])
    left = np.argsort(-scores, kind="stable")
    kept: list[int] = []
    while left.size:
        best, rest = left[0], left[1:]
        kept.append(int(best))
        shared = _shared(rectangles[best], rectangles[rest])
        whole = np.minimum(area[best], area[rest]) if by_smaller else area[best] + area[rest] - shared
        left = rest[shared <= limit * whole]
    return np.array(kept, dtype=np.intp)


def squared(rectangles: Rectangles) -> Rectangles:
    """Return squares about the same centres with the longer side."""
    centres = (rectangles[:, :2] + rectangles[:, 2:]) / 2
    half = (rectangles[:, 2:] - rectangles[:, :2]).max(axis=1, keepdims=True) / 2
    return np.hstack([centres - half, centres + half])


def shifted(rectangles: Rectangles, offsets: Numbers) -> Rectangles:
    """Return rectangles whose four edges moved by offsets (n, 4), given in widths and heights."""
    sizes = rectangles[:, 2:] - rectangles[:, :2]
    return rectangles + offsets * np.hstack([sizes, sizes])


def _shared(one: Numbers, many: Rectangles) -> Numbers:
    corner = np.maximum(one[:2], many[:, :2])
    far = np.minimum(one[2:], many[:, 2:])
    sides = np.maximum(far - corner, 0.0)
    shared: Numbers = sides[:, 0] * sides[:, 1]
    return shared
