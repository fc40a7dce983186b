"""What the cases of an exercise are made from: photos of the training gallery, and pictures to practise on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from app.domain.casework.faces import Landmarks
from app.domain.casework.media import Pixels
from app.domain.gallery.templates import Vector
from app.domain.records import PhotoRecord
from app.domain.training.exercises import Portrayed
from app.domain.training.material import PracticePicture
from app.services.casework.photos import open_photo
from app.services.recording import Desk
from app.storage.tables import gallery, material


@dataclass
class CaseSources:
    """Photos and pictures by id; both can be a case's picture, photos alone stand on lists."""

    desk: Desk
    photos: dict[str, PhotoRecord]
    pictures: dict[str, PracticePicture]
    _vectors: dict[str, Vector] = field(default_factory=dict)

    @classmethod
    def of(cls, desk: Desk) -> CaseSources:
        """Return everything that this workspace has."""
        with desk.reading() as db:
            photos = {photo.id: photo for photo in gallery.every_photo(db)}
            pictures = {picture.id: picture for picture in material.pictures(db)}
        return cls(desk, photos, pictures)

    def people(self) -> list[Portrayed]:
        """Return the people in an order that other workspaces with the same gallery have as well."""
        shown: dict[str, list[PhotoRecord]] = {}
        for photo in sorted(
            self.photos.values(), key=lambda each: (each.person_identifier, each.taken_on, each.record_number)
        ):
            shown.setdefault(photo.person_id, []).append(photo)
        return [
            Portrayed(
                person, tuple(photo.id for photo in photos), photos[0].person_identifier,
                tuple(each.id for each in self.pictures.values() if each.person_id == person),
            )
            for person, photos in shown.items()
        ]  # fmt: skip

    def landmarks(self, source: str) -> Landmarks:
        """Return the landmarks of a photo or picture."""
        return self.photos[source].landmarks if source in self.photos else self.pictures[source].landmarks

    def pixels(self, source: str) -> Pixels:
        """Decode a photo or picture, RGB. Raises `Unavailable`: it is missing from the store or damaged."""
        house = self.desk.house
        if source in self.photos:
            return open_photo(house, self.photos[source]).pixels
        with house.open_media(house.workspace.store.chunks(self.pictures[source].picture), "picture") as media:
            return media.frame(0).pixels

    def others_of(self, source: str) -> list[str]:
        """Return everybody's id, the machine's nearest first."""
        people = len({photo.person_id for photo in self.photos.values()})
        _, ranked = self.desk.house.rank(self._vector(source), people)
        return [each.person_id for each in ranked]

    def ranked(self, source: str, candidates: Sequence[str]) -> list[str]:
        """Return photos by their distance from a case's good picture, nearest first."""
        model = self.desk.house.encoder_model()
        with self.desk.reading() as db:
            vectors = gallery.vectors_of(db, model, list(candidates))
        probe = self._vector(source)
        apart = {
            photo: float(np.linalg.norm(np.frombuffer(vector, dtype="<f4") - probe))
            for photo, vector in vectors.items()
        }
        return sorted(candidates, key=lambda photo: (apart[photo], photo))

    def _vector(self, source: str) -> Vector:
        if source not in self._vectors:
            self._vectors[source] = self._stored(source) if source in self.photos else self._described(source)
        return self._vectors[source]

    def _stored(self, photo: str) -> Vector:
        with self.desk.reading() as db:
            vector = gallery.vectors_of(db, self.desk.house.encoder_model(), [photo])[photo]
        return np.frombuffer(vector, dtype="<f4").astype(np.float32)

    def _described(self, picture: str) -> Vector:
        """Describe a picture with the network the gallery has now; the marked eyes say which face is meant."""
        pixels, eyes = self.pixels(picture), self.landmarks(picture)
        analyst = self.desk.house.analyst
        face = analyst.place(pixels, None, eyes.left_eye, eyes.right_eye)
        return analyst.describe(pixels, [face])[0].vector
