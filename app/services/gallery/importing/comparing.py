"""The photos of an import, compared with one another and with the gallery."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from app.domain.gallery.import_review import FindingKind
from app.domain.gallery.photo_findings import FAR, NEAR, SAME_PICTURE, THE_PERSON, THE_RECORD, Noted, is_frontal
from app.domain.gallery.templates import Vectors
from app.domain.progress import Progress
from app.domain.records import PhotoRecord
from app.search.neighbours import NOBODY, Groups, Nearest, earlier_neighbours, neighbours_among
from app.services.gallery.importing.rows import ImportRow
from app.services.recording import Desk
from app.storage.tables import gallery
from app.storage.tables.stages import StagedPhoto
from app.vision.likeness import signature, unlikeness
from app.vision.thumbnails import decode_own

_AT_ONCE = 20_000
"""Templates of the gallery held at once: 10 MB."""


@dataclass(frozen=True, slots=True)
class _Photo:
    key: str
    row: ImportRow
    signature: bytes


@dataclass(frozen=True)
class _Near:
    """A photo that is near another one: of the import (its place among the photos) or of the gallery (its id)."""

    distance: float
    place: int = NOBODY
    photo_id: str = ""


class Comparison:
    """The photos of one import against one another and the gallery."""

    def __init__(self, desk: Desk, rows: Mapping[str, ImportRow], staged: Iterable[StagedPhoto]) -> None:
        """Take in the photos that are kept aside; of each little more than its template stays in memory."""
        self._desk = desk
        held = sorted(((rows[item.key].line, _photo(item, rows), item.template.vector) for item in staged), key=_line)
        self._photos = [photo for _, photo, _ in held]
        self._vectors: Vectors = np.array([vector for *_, vector in held], dtype=np.float32).reshape(-1, 128)
        numbers: dict[str, int] = {}
        self._groups: Groups = np.array(
            [numbers.setdefault(photo.row.person_identifier, len(numbers)) for photo in self._photos], dtype=np.int64
        )
        self._numbers = numbers
        self._gallery_ids: list[str] = []

    def findings(self, progress: Progress) -> Iterator[tuple[str, Noted]]:
        """Yield what is found, with the key of the photo that it is about.

        Of two photos of the import it is about the later one.
        """
        if not self._photos:
            return
        within = earlier_neighbours(self._vectors, self._groups, progress)
        among = neighbours_among(self._vectors, self._groups, self._gallery(), progress)
        for place, photo in enumerate(self._photos):
            own = _nearer(self._within(within.own, place), self._among(among.own, place))
            other = _nearer(self._within(within.other, place), self._among(among.other, place))
            for noted in self._judged(photo, own, other):
                yield photo.key, noted

    def _judged(self, photo: _Photo, own: _Near | None, other: _Near | None) -> Iterator[Noted]:
        copied = None
        for near in (own, other):
            if near is not None and near.distance <= NEAR and self._is_same_picture(photo, near):
                copied = copied or near
        if copied is not None:
            words, key = self._told(copied)
            yield Noted(FindingKind.SAME_PICTURE, f"the picture is that of {words}, in another file", key)
        if other is not None and other is not copied and other.distance <= NEAR:
            words, key = self._told(other)
            sentence = f"the face is very near that of {self._person(other)}, {words}"
            yield Noted(FindingKind.TWO_IDENTIFIERS, sentence, key)
        if own is not None and own.distance > FAR and is_frontal(photo.row.pose):
            words, key = self._told(own)
            sentence = f"the face is far from the other photos of person {photo.row.person_identifier}; nearest is "
            yield Noted(FindingKind.TWO_PEOPLE, sentence + words, key)

    def _gallery(self) -> Iterator[tuple[Vectors, Groups]]:
        """Yield the gallery's templates in parts; each is read for itself, so that no long reading holds up others."""
        model, last = self._desk.house.encoder_model(), ""
        with self._desk.reading() as db:
            known = {key: self._numbers[name] for name, key in gallery.people_named(db, self._numbers).items()}
        while True:
            with self._desk.reading() as db:
                part = gallery.templates_beyond(db, model, last, _AT_ONCE)
            if not part.photo_ids:
                return
            last = part.photo_ids[-1]
            self._gallery_ids += part.photo_ids
            groups = np.array([known.get(person, NOBODY) for person in part.person_ids], dtype=np.int64)
            yield part.vectors, groups

    def _within(self, nearest: Nearest, place: int) -> _Near | None:
        row = int(nearest.rows[place])
        return None if row == NOBODY else _Near(float(np.sqrt(nearest.squared[place])), place=row)

    def _among(self, nearest: Nearest, place: int) -> _Near | None:
        row = int(nearest.rows[place])
        if row == NOBODY:
            return None
        return _Near(float(np.sqrt(nearest.squared[place])), photo_id=self._gallery_ids[row])

    def _is_same_picture(self, photo: _Photo, near: _Near) -> bool:
        if near.place != NOBODY:
            return unlikeness(photo.signature, self._photos[near.place].signature) <= SAME_PICTURE
        small = self._desk.house.workspace.store.read(self._recorded(near).thumbnail)
        return unlikeness(photo.signature, signature(decode_own(small))) <= SAME_PICTURE

    def _told(self, near: _Near) -> tuple[str, str]:
        """Return the words for a photo, and its key or id."""
        if near.place != NOBODY:
            photo = self._photos[near.place]
            return f"record {photo.row.record_number} ({photo.row.place})", photo.key
        return THE_RECORD, near.photo_id

    def _person(self, near: _Near) -> str:
        return f"person {self._photos[near.place].row.person_identifier}" if near.place != NOBODY else THE_PERSON

    def _recorded(self, near: _Near) -> PhotoRecord:
        with self._desk.reading() as db:
            found = gallery.photo(db, near.photo_id)
        if found is None:
            raise ValueError("a template without a photo")
        return found


def _photo(item: StagedPhoto, rows: Mapping[str, ImportRow]) -> _Photo:
    return _Photo(item.key, rows[item.key], item.signature)


def _line(held: tuple[int, _Photo, object]) -> int:
    return held[0]


def _nearer(first: _Near | None, second: _Near | None) -> _Near | None:
    found = [near for near in (first, second) if near is not None]
    return min(found, key=lambda near: near.distance, default=None)
