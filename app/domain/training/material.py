"""Material of the section's own to practise on: pictures of people of the training gallery who agreed to it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.casework.faces import Landmarks


@dataclass(frozen=True)
class PracticePicture:
    """A picture that cases are made from: out of a still or a clip, and never on a candidate list.

    Attributes:
        person_id: whom of the training gallery it shows.
        picture: SHA-256 in the store; a wide cut around the face.
        landmarks: of the face in it.
        source: SHA-256 of the still or clip it was taken from, which is not kept.
        frame_index: of the clip; 0 for a still.
        basis: invented, or with whose consent.
    """

    id: str
    person_id: str
    picture: str
    landmarks: Landmarks
    source: str
    frame_index: int
    basis: str
    added_by: str
    added_at: str
