"""A segment: up to half a million photos that never change, ready to be scanned.

Codes, errors and identifiers are held in memory; the templates themselves are asked for only where a scan leaves a
doubt, so they may lie sealed on disk.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from app.domain.gallery.templates import Vectors
from app.search.ids import IdBytes
from app.search.lattice import Codes, Lattice
from app.search.scan import SLICE_ROWS, CodeSlice

SEGMENT_ROWS = 500_000
Rows = npt.NDArray[np.int64]
Digests = npt.NDArray[np.uint8]
"""SHA-256 of every template: uint8, (n, 32)."""


@dataclass(frozen=True, eq=False)
class Photos:
    """Photos of the gallery, in the order of their ids.

    Attributes:
        ids, people: UUIDs, uint8, (n, 16).
        vectors: float32, (n, 128).
    """

    ids: IdBytes
    people: IdBytes
    vectors: Vectors

    def __len__(self) -> int:
        return len(self.ids)

    def some(self, rows: Rows) -> Photos:
        """Return some of these photos, in the given order."""
        return Photos(self.ids[rows], self.people[rows], self.vectors[rows])


@dataclass(frozen=True, eq=False)
class SegmentArrays:
    """All that a segment is made of, as it is written and read. One row per photo, in the order of their ids.

    Attributes:
        lattice: float64, (129,).
        codes: uint8, (n, 128).
        errors: float32, (n,).
        ids, people: uint8, (n, 16).
        digests: uint8, (n, 32).
        vectors: float32, (n, 128).
    """

    lattice: npt.NDArray[np.float64]
    codes: Codes
    errors: npt.NDArray[np.float32]
    ids: IdBytes
    people: IdBytes
    digests: Digests
    vectors: Vectors


class Source(Protocol):
    """Where the arrays of a segment lie: in memory, or sealed on disk. Everything raises `Unavailable` if damaged."""

    def read(self, name: str) -> npt.NDArray[Any]:
        """Return a whole array of `SegmentArrays` by its name."""

    def read_into(self, name: str, first: int, target: npt.NDArray[Any]) -> None:
        """Fill the target with rows from `first` on."""

    def take(self, name: str, rows: Rows) -> npt.NDArray[Any]:
        """Return some rows, in the given order."""


@dataclass(frozen=True, eq=False)
class InMemory:
    """The source of a segment that was never written."""

    arrays: SegmentArrays

    def read(self, name: str) -> npt.NDArray[Any]:
        """Return a whole array."""
        array: npt.NDArray[Any] = getattr(self.arrays, name)
        return array

    def read_into(self, name: str, first: int, target: npt.NDArray[Any]) -> None:
        """Fill the target with rows from `first` on."""
        target[:] = self.read(name)[first : first + len(target)]

    def take(self, name: str, rows: Rows) -> npt.NDArray[Any]:
        """Return some rows."""
        return np.asarray(self.read(name)[rows])


@dataclass(frozen=True, eq=False)
class Segment:
    """A segment in memory, but for its templates and their digests, which stay at the source.

    Attributes:
        lattice: trained on this segment's own rows.
        slices: the codes, cut so that all cores have work.
        errors: float32, (n,).
        ids, people: uint8, (n, 16).
        source: has the rest.
    """

    lattice: Lattice
    slices: tuple[CodeSlice, ...]
    errors: npt.NDArray[np.float32]
    ids: IdBytes
    people: IdBytes
    source: Source

    def __len__(self) -> int:
        return len(self.ids)


def arrays_of(photos: Photos) -> SegmentArrays:
    """Return photos as a segment's arrays.

    Raises:
        Unavailable: a template holds a number that is not finite.
    """
    lattice = Lattice.around(photos.vectors)
    codes, errors = lattice.encode(photos.vectors)
    digests = _digests(photos.vectors)
    return SegmentArrays(lattice.numbers(), codes, errors, photos.ids, photos.people, digests, photos.vectors)


def segment_of(source: Source, slice_rows: int = SLICE_ROWS) -> Segment:
    """Load a segment's codes, errors and identifiers from its source. Raises `Unavailable` if it is damaged."""
    ids = source.read("ids")
    slices = []
    for first, rows in _cuts(len(ids), slice_rows):
        part = CodeSlice(rows)
        source.read_into("codes", first, part.codes)
        slices.append(part)
    lattice = Lattice.from_numbers(source.read("lattice"))
    return Segment(lattice, tuple(slices), source.read("errors"), ids, source.read("people"), source)


def _cuts(rows: int, slice_rows: int) -> Iterator[tuple[int, int]]:
    pieces = -(-rows // slice_rows)
    bounds = [rows * piece // max(pieces, 1) for piece in range(pieces + 1)]
    for first, end in itertools.pairwise(bounds):
        yield first, end - first


def _digests(vectors: Vectors) -> Digests:
    plain = np.ascontiguousarray(vectors, dtype="<f4")
    joined = b"".join(hashlib.sha256(row).digest() for row in plain)
    return np.frombuffer(joined, dtype=np.uint8).reshape(len(vectors), 32)
