"""Local validation: how often the true person is found, on the section's own gallery and with its own networks.

No casework, and no search: everybody who is looked for is known to be in the gallery.
"""

from __future__ import annotations

import contextlib
import random
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.domain.casework.media import Pixels
from app.domain.gallery.templates import Vector
from app.domain.gallery.validation import (
    BANDS,
    LONGEST,
    NOT_RECORDED,
    Band,
    Found,
    Validation,
    age_group,
    tallied,
    years_group,
)
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import PhotoRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.search.people import GalleryIndex
from app.services.casework.photos import open_photo
from app.services.gallery.largest_face import largest_face
from app.services.recording import Desk, attempt
from app.storage.folder.sealed_arrays import SealedFileDamaged
from app.storage.tables import gallery, validations
from app.vision.degrading import CAMERAS, degraded_pixels

MOST_PEOPLE = 1_000
"""So many people are looked for unless more are wanted: enough for intervals of a few hundredths."""
CAMERA = "mild"


def validate_gallery(
    desk: Desk, most: int = MOST_PEOPLE, progress: Progress = NO_PROGRESS, seed: int | None = None
) -> Validation:
    """Look for people with photos of two days or more, each by the latest, and record how often they were found.

    Args:
        desk: an administrator's.
        most: how many people at most; of more, so many are chosen by chance.
        progress: hears of every person, and may stop it; then nothing is recorded.
        seed: of that chance and of the noise; a fresh one when None. It is recorded.

    Raises:
        BadInput: nobody has photos of two days. Refused: the gallery was changed meanwhile. Cancelled: stopped.
    """
    with attempt(desk, Act.VALIDATE_GALLERY) as act:
        index = desk.house.index()
        with desk.reading() as db:
            eligible = validations.eligible_people(db, index.model)
        seed = secrets.randbelow(1 << 31) if seed is None else seed
        chosen = sorted(random.Random(seed).sample(eligible, min(most, len(eligible))))
        found = _look_for(_Trial(desk, index, seed), chosen, progress)
        if not found:
            raise BadInput(
                "Nobody in this gallery has clear photos of two different days, so it cannot be validated. Import "
                "later photos of the same people first."
            )
        with act.writing() as work:
            record = Validation(
                new_id(), validations.next_number(work.db), index.snapshot, index.model, len(eligible), len(chosen),
                seed, desk.session.user.id, work.at, tallied(found),
            )  # fmt: skip
            if gallery.version(work.db) != index.snapshot.version:
                raise _changed()
            seq = work.log(
                record.id, index.snapshot.digest, index.model, gallery_version=index.snapshot.version,
                eligible=record.eligible, chosen=record.chosen, seed=seed,
            )  # fmt: skip
            validations.add_validation(work.db, record, seq)
        return record


def _look_for(trial: _Trial, people: Sequence[str], progress: Progress) -> list[Found]:
    found: list[Found] = []
    try:
        for done, person_id in enumerate(people):
            progress.check()
            progress.report(done, len(people))
            found += trial.look_for(person_id)
    except SealedFileDamaged as damage:
        raise _changed() from damage
    progress.report(len(people), len(people))
    return found


def _changed() -> Refused:
    return Refused("The gallery was changed while it was validated, so nothing was recorded. Start again.")


@dataclass(frozen=True, eq=False)
class _Trial:
    """One run over one state of the gallery."""

    desk: Desk
    index: GalleryIndex
    seed: int

    def look_for(self, person_id: str) -> Iterator[Found]:
        """Yield what comes of a person's latest photo, in every band that it is large enough for."""
        with self.desk.reading() as db:
            photos = gallery.photos_of(db, person_id)
            vectors = gallery.vectors_of(db, self.index.model, [photo.id for photo in photos])
        rows = {photo.id: row for photo in photos for row in self._rows(photo.id)}
        photos = [photo for photo in photos if photo.id in rows]
        day = max((photo.taken_on for photo in photos), default="")
        left_out = [photo for photo in photos if photo.taken_on == day]
        others = [photo for photo in photos if photo.taken_on != day]
        if not others:  # they were removed meanwhile
            return
        probe = min(left_out, key=_by_use)
        allowed = np.ones(len(self.index.photo_ids), dtype=bool)
        allowed[[rows[photo.id] for photo in left_out]] = False
        groups = _groups(probe, others)
        own = np.frombuffer(vectors[probe.id], "<f4")
        for band, vector in self._templates(probe, own):
            if vector is None:
                yield Found(band.key, groups, None, face=False)
                continue
            ranked = self.index.rank(vector, LONGEST, allowed)
            rank = next((each.rank for each in ranked if each.person_id == person_id), None)
            yield Found(band.key, groups, rank)

    def _rows(self, photo_id: str) -> Iterator[int]:
        with contextlib.suppress(ValueError):  # enrolled after this began
            yield self.index.photo_ids.index(photo_id)

    def _templates(self, probe: PhotoRecord, own: Vector) -> Iterator[tuple[Band, Vector | None]]:
        apart, pixels = probe.landmarks.eye_distance_px, None
        for band in BANDS:
            if apart < band.least_px:
                continue
            if band.made_px is None:
                yield band, own
                continue
            pixels = open_photo(self.desk.house, probe).pixels if pixels is None else pixels
            yield band, self._seen_small(pixels, band.made_px / apart, probe.id)

    def _seen_small(self, pixels: Pixels, scale: float, key: str) -> Vector | None:
        noise = random.Random(f"{self.seed} {key}").getrandbits(31)
        small = degraded_pixels(pixels, scale, noise, CAMERAS[CAMERA])
        return largest_face(self.desk.house.analyst, small)[1]


def _by_use(photo: PhotoRecord) -> tuple[bool, float]:
    """Put frontal photos first, then those with the widest eyes."""
    return not photo.pose.lower().startswith("f"), -photo.landmarks.eye_distance_px


def _groups(probe: PhotoRecord, others: Sequence[PhotoRecord]) -> tuple[tuple[str, str], ...]:
    taken = date.fromisoformat(probe.taken_on)
    nearest = min((photo.taken_on for photo in others), key=lambda day: abs(date.fromisoformat(day) - taken))
    return (
        ("sex", probe.sex or NOT_RECORDED),
        ("age", age_group(probe.birth_year, probe.taken_on)),
        ("years", years_group(probe.taken_on, nearest)),
    )
