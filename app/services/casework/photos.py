"""A gallery photo as it is shown to somebody who may not know who it is."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.casework.faces import Point
from app.domain.casework.media import Pixels
from app.domain.records import PhotoRecord
from app.services.house import House


@dataclass(frozen=True, eq=False)
class CandidatePicture:
    """One gallery photo: pixels and eye places, date and pose; nothing that names the person.

    Attributes:
        pixels: RGB, (rows, columns, 3).
        left_eye, right_eye: eye middles in the picture.
        nose: base of the nose in the picture.
        is_nearest: of several photos of the person, this one was taken nearest in time to the evidence.
    """

    photo_id: str
    taken_on: str
    pose: str
    pixels: Pixels
    left_eye: Point
    right_eye: Point
    nose: Point
    is_nearest: bool = False


def open_photo(house: House, photo: PhotoRecord) -> CandidatePicture:
    """Decode a photo, in a process of its own. The caller has logged that it is seen.

    Raises:
        Unavailable: the file is missing from the store or damaged.
    """
    with house.open_media(house.workspace.store.chunks(photo.sha256), "gallery photo") as reader:
        pixels = reader.frame(0).pixels
    eyes = photo.landmarks
    return CandidatePicture(photo.id, photo.taken_on, photo.pose, pixels, eyes.left_eye, eyes.right_eye, eyes.nose)
