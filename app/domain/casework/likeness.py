"""Which searches show the same person, as far as their templates tell: for questions to the auditor, never a lead."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.casework.requests import EYE_DISTANCE_WARNING_PX
from app.domain.gallery.templates import Vector

SAME_FACE = 0.40
"""Two templates nearer than this count as one person here: well under the customary 0.6, to raise few questions."""
LEAST_EYE_DISTANCE_PX = EYE_DISTANCE_WARNING_PX
"""Templates of smaller faces crowd together (trials with degraded probes), so they are not compared."""
_AT_ONCE = 512


def same_faces(vectors: Sequence[Vector], nearer: float = SAME_FACE) -> list[int]:
    """Return for each template the number of the first one it is joined to by a chain of near pairs.

    Args:
        vectors: templates of one model, each float32 (128,).
    """
    first = list(range(len(vectors)))
    if not vectors:
        return first
    stack = np.stack(vectors).astype(np.float32)
    squares = (stack * stack).sum(axis=1)
    for start in range(0, len(vectors), _AT_ONCE):
        part = stack[start : start + _AT_ONCE]
        apart = squares[start : start + _AT_ONCE, None] + squares[None, :] - 2 * part @ stack.T
        for row, other in zip(*np.nonzero(apart < nearer * nearer), strict=True):
            _join(first, start + int(row), int(other))
    return [_root(first, place) for place in range(len(first))]


def _join(first: list[int], a: int, b: int) -> None:
    low, high = sorted((_root(first, a), _root(first, b)))
    first[high] = low


def _root(first: list[int], place: int) -> int:
    while first[place] != place:
        first[place] = first[first[place]]
        place = first[place]
    return place


def name_key(name: str) -> str:
    """Return a name so that its spellings compare: `Okafor, Adaeze` and `ADAEZE OKAFOR` are one."""
    return " ".join(sorted("".join(char if char.isalnum() else " " for char in name.casefold()).split()))
