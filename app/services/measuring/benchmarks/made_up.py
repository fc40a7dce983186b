"""Templates of people who do not exist, spread like dlib's.

Measured on the invented people that ship with the product: length 1.37 around a mean of length 1.28, variances along
the principal axes falling like 1/i (the first has 19 %), other people 0.62 to 0.74 apart (quartiles). Here: other
people about 0.75 apart, two photos of one person about 0.35, one photo in a thousand an exact copy of the one before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from app.domain.gallery.templates import TEMPLATE_SIZE, Vector, Vectors

_MEAN_LENGTH = 1.28
_BETWEEN = 0.22  # variance of people around the mean
_WITHIN = 0.06  # variance of one person's photos around that person
_COPIES = 1_000
BATCH = 50_000


@dataclass(frozen=True)
class MadeUpGallery:
    """A gallery that is the same for the same figures, made batch by batch.

    Attributes:
        photos: how many.
        photos_each: photos of one person, one after the other.
        seed: of all random numbers.
    """

    photos: int
    photos_each: int = 2
    seed: int = 1

    def batches(self) -> Iterator[tuple[Vectors, npt.NDArray[np.int64]]]:
        """Yield templates (float32, (n, 128)) and whose they are (int64, (n,))."""
        for first in range(0, self.photos, BATCH):
            yield self._batch(first, min(BATCH, self.photos - first))

    def vectors(self) -> Vectors:
        """Return all templates: float32, (photos, 128)."""
        return np.concatenate([vectors for vectors, _ in self.batches()])

    def probes(self, count: int) -> Vectors:
        """Return new photos to search with: by turns of people who are in the gallery and of people who are not."""
        random = np.random.default_rng([self.seed, 7])
        vectors, _ = self._batch(0, min(BATCH, self.photos))
        known = vectors[random.integers(0, len(vectors), count)]
        others = self._centres(random, count)
        chosen = np.where((np.arange(count) % 2 == 0)[:, None], known, others)
        return (chosen + self._around(random, count, _WITHIN)).astype(np.float32)

    def _batch(self, first: int, rows: int) -> tuple[Vectors, npt.NDArray[np.int64]]:
        random = np.random.default_rng([self.seed, first])
        whose = np.arange(first, first + rows) // self.photos_each
        centres = self._centres(random, int(whose[-1] - whose[0]) + 1)
        vectors: Vectors = centres[whose - whose[0]]
        vectors += self._around(random, rows, _WITHIN)
        copies = np.arange(_COPIES - 1, rows, _COPIES)
        vectors[copies] = vectors[copies - 1]
        return vectors, whose

    def _centres(self, random: np.random.Generator, count: int) -> Vectors:
        return self._around(random, count, _BETWEEN) + self._mean

    def _around(self, random: np.random.Generator, count: int, variance: float) -> Vectors:
        plain = random.standard_normal((count, TEMPLATE_SIZE), dtype=np.float32)
        return np.asarray(plain @ (self._axes * np.float32(np.sqrt(variance))), dtype=np.float32)

    @cached_property
    def _axes(self) -> Vectors:
        """Principal axes as rows, each as long as its standard deviation; their variances sum to 1."""
        random = np.random.default_rng([self.seed, 11])
        turned, _ = np.linalg.qr(random.standard_normal((TEMPLATE_SIZE, TEMPLATE_SIZE)))
        falling = 1.0 / np.arange(1, TEMPLATE_SIZE + 1)
        return np.asarray(turned * np.sqrt(falling / falling.sum())[:, None], dtype=np.float32)

    @cached_property
    def _mean(self) -> Vector:
        random = np.random.default_rng([self.seed, 13])
        direction = random.standard_normal(TEMPLATE_SIZE)
        return np.asarray(direction * (_MEAN_LENGTH / np.linalg.norm(direction)), dtype=np.float32)
