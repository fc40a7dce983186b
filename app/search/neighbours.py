"""The nearest of the same person and the nearest of another, for many templates at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from app.domain.gallery.templates import Vectors
from app.domain.progress import Progress

Groups = npt.NDArray[np.int64]
"""Who is on each photo, as a number; (n,). Negative: nobody of the others."""
_STEP = 128
"""Rows at once: against 100,000 others that takes about 50 MB."""
NOBODY = -1


@dataclass(eq=False)
class Nearest:
    """For each row the nearest other row of one kind.

    Attributes:
        rows: int64, (n,); -1 where there is none.
        squared: squared distances, float32, (n,); infinite where there is none.
    """

    rows: npt.NDArray[np.int64]
    squared: npt.NDArray[np.float32] = field(repr=False)

    @classmethod
    def none(cls, count: int) -> Nearest:
        """Return rows that have nobody near them yet."""
        return cls(np.full(count, NOBODY, dtype=np.int64), np.full(count, np.inf, dtype=np.float32))

    def take(self, start: int, squared: npt.NDArray[np.float32], offset: int = 0) -> None:
        """Keep, of some rows from `start` on, whatever is nearer in a block of squared distances."""
        best = squared.argmin(axis=1)
        found = squared[np.arange(len(squared)), best]
        part = slice(start, start + len(squared))
        nearer = found < self.squared[part]
        self.rows[part][nearer] = best[nearer] + offset
        self.squared[part][nearer] = found[nearer]


@dataclass(frozen=True, eq=False)
class Neighbours:
    """The nearest rows of the same group and of other groups."""

    own: Nearest
    other: Nearest


def earlier_neighbours(vectors: Vectors, groups: Groups, progress: Progress) -> Neighbours:
    """Return for each template the nearest one before it, of its own group and of the other groups.

    Args:
        vectors: float32, (n, 128).
        groups: who is on each.
        progress: may stop it.
    """
    count = len(vectors)
    found = Neighbours(Nearest.none(count), Nearest.none(count))
    for start in range(0, count, _STEP):
        progress.check()
        stop = min(start + _STEP, count)
        squared = _squared(vectors[start:stop], vectors[:stop])
        squared[:, start:stop][np.triu_indices(stop - start)] = np.inf
        _divide(found, start, squared, groups[start:stop], groups[:stop], 0)
    return found


def neighbours_among(
    vectors: Vectors, groups: Groups, others: Iterable[tuple[Vectors, Groups]], progress: Progress
) -> Neighbours:
    """Return for each template the nearest among others, which come in parts; rows count through all parts."""
    found = Neighbours(Nearest.none(len(vectors)), Nearest.none(len(vectors)))
    offset = 0
    for part, whose in others:
        for start in range(0, len(vectors), _STEP):
            progress.check()
            squared = _squared(vectors[start : start + _STEP], part)
            _divide(found, start, squared, groups[start : start + _STEP], whose, offset)
        offset += len(part)
    return found


def _squared(some: Vectors, others: Vectors) -> npt.NDArray[np.float32]:
    """Return squared distances, (n, m); good to some millionths, so not for telling doubles apart."""
    lengths = np.einsum("ij,ij->i", some, some)[:, None] + np.einsum("ij,ij->i", others, others)[None]
    squared = some @ others.T
    squared *= -2
    squared += lengths
    return np.asarray(np.maximum(squared, 0, out=squared), dtype=np.float32)


def _divide(
    found: Neighbours, start: int, squared: npt.NDArray[np.float32], mine: Groups, theirs: Groups, offset: int
) -> None:
    same = mine[:, None] == theirs[None]
    if same.any():
        found.own.take(start, np.where(same, squared, np.float32(np.inf)), offset)
        squared[same] = np.inf
    found.other.take(start, squared, offset)
