"""From nearest photos to nearest people: every encounter counts, and a person is scored by the best."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.casework.candidates import RankedPerson
from app.domain.gallery.templates import Vector, Vectors
from app.domain.records import GallerySnapshot
from app.search.engine import Engine, Mask
from app.search.exact import ExactEngine
from app.search.ids import IdColumn
from app.search.removals import Removals
from app.search.segmented import SegmentedEngine
from app.search.segments import Segment


@dataclass(frozen=True, eq=False)
class GalleryIndex:
    """The searchable photos of one model at one state of the gallery.

    Attributes:
        model: SHA-256 of the weights all templates were made with.
        photo_ids, person_ids: one per row.
        engine: finds nearest rows.
        snapshot: the state this was loaded from.
        removals: rows taken out since.
    """

    model: str
    photo_ids: Sequence[str]
    person_ids: Sequence[str]
    engine: Engine
    snapshot: GallerySnapshot
    removals: Removals = field(default_factory=Removals)

    def rank(self, probe: Vector, length: int, allowed: Mask | None = None) -> list[RankedPerson]:
        """Return the `length` nearest people, each by their nearest photo.

        More photos than people are fetched, doubling until enough different people are found or no photo is left, so
        that a person with many encounters takes no other person's place. A photo that is removed while this works is
        not returned: the result is checked once more, and the search done again without it.

        Raises:
            ValueError: the probe has another shape or is not finite. Unavailable: the index is damaged.
        """
        total = len(self.photo_ids)
        wanted = min(total, 2 * length)
        while True:
            found = self.engine.nearest(probe, max(wanted, 1), self.removals.mask(total, allowed))
            people = self._people(found.rows.tolist(), found.distances.tolist(), length)
            if len(people) < length and len(found.rows) >= wanted < total:
                wanted = min(total, 2 * wanted)
            elif not self.removals.touch(found.rows):
                return people

    def remove(self, photo_ids: Iterable[str]) -> None:
        """Take photos out at once: no search that is still running, and none that follows, returns them."""
        rows = []
        for photo_id in photo_ids:
            with contextlib.suppress(ValueError):  # a photo that was never here cannot be returned either
                rows.append(self.photo_ids.index(photo_id))
        self.removals.add(rows)

    def _people(self, rows: Sequence[int], distances: Sequence[float], length: int) -> list[RankedPerson]:
        people: dict[str, RankedPerson] = {}
        for row, distance in zip(rows, distances, strict=True):
            if len(people) == length:
                break
            person = self.person_ids[row]
            if person not in people:
                people[person] = RankedPerson(len(people) + 1, person, self.photo_ids[row], distance)
        return list(people.values())


@dataclass(frozen=True, eq=False)
class IndexSource:
    """What an index is built from: ids and vectors in one order (by photo id), float32 (n, 128)."""

    model: str
    version: int
    photo_ids: tuple[str, ...]
    person_ids: tuple[str, ...]
    vectors: Vectors = field(repr=False)


def build_index(source: IndexSource) -> GalleryIndex:
    """Return an index with the reference engine, and the digest that names this state of the gallery."""
    digest = hashlib.sha256()
    for photo_id, vector in zip(source.photo_ids, source.vectors, strict=True):
        digest.update(photo_id.encode() + hashlib.sha256(vector.astype("<f4").tobytes()).digest())
    snapshot = GallerySnapshot(source.version, len(set(source.person_ids)), len(source.photo_ids), digest.hexdigest())
    return GalleryIndex(source.model, source.photo_ids, source.person_ids, ExactEngine(source.vectors), snapshot)


def join_segments(model: str, segments: tuple[Segment, ...], snapshot: GallerySnapshot) -> GalleryIndex:
    """Return an index over segments, whose snapshot is known."""
    photos = IdColumn(tuple(segment.ids for segment in segments))
    people = IdColumn(tuple(segment.people for segment in segments))
    return GalleryIndex(model, photos, people, SegmentedEngine(segments), snapshot)
