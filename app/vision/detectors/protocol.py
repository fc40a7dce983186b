"""What every detector does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.domain.casework.faces import Box
from app.domain.casework.media import Pixels
from app.vision.models import ModelId


@dataclass(frozen=True)
class Detection:
    """One face as a detector sees it.

    Attributes:
        square: dlib's square around the face, frame pixels; may reach beyond the frame.
        score: the detector's own figure; comparable only with the same detector.
    """

    square: Box
    score: float


class Detector(Protocol):
    """Finds faces in a full normalised frame."""

    @property
    def name(self) -> str:
        """Return the short name that goes into `Face.detector`."""
        ...

    @property
    def model_ids(self) -> tuple[ModelId, ...]:
        """Return the weights that were run, for the record."""
        ...

    def detect(self, pixels: Pixels) -> list[Detection]:
        """Return the faces of an RGB frame (rows, columns, 3), best score first."""
        ...
