"""Of several faces in a trial's picture the one with the widest eyes."""

from __future__ import annotations

from app.domain.casework.media import Pixels
from app.domain.gallery.templates import Vector
from app.services.house import Analyst


def largest_face(analyst: Analyst, pixels: Pixels) -> tuple[int, Vector | None]:
    """Return how many faces a picture shows, and the 128 numbers of the one with the widest eyes."""
    faces = analyst.find(pixels)
    if not faces:
        return 0, None
    largest = max(faces, key=lambda face: face.landmarks.eye_distance_px)
    return len(faces), analyst.describe(pixels, [largest])[0].vector
