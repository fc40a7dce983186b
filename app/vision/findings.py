"""What an analysis returns, and its settled sizes; light to import, so that the window need not load the networks."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.casework.faces import Face, FaceMeasures
from app.domain.casework.media import Pixels
from app.domain.gallery.templates import Template

CHIP_SIZE = 150
CHIP_PADDING = 0.25
DETECTORS = ("mtcnn", "hog", "mmod", "yunet")
"""Names that `open_analyst` knows; the last one needs its file in the models folder."""
DEFAULT = "mtcnn"
"""Of what ships, the one that misses fewest surveillance faces: all 16 demo stills, where HOG misses four."""
AUTOMATIC = "automatic"
"""YuNet when its file lies in the models folder and is the one of the manifest, else the default."""


@dataclass(frozen=True, eq=False)
class AnalysedFace:
    """One face with everything a scan or an enrolment needs, from one pass over the frame.

    Attributes:
        face: where it is.
        template: its 128 numbers.
        measures: its quality.
        chip: the 150-pixel chip the numbers were made from, RGB (150, 150, 3).
    """

    face: Face
    template: Template
    measures: FaceMeasures
    chip: Pixels = field(repr=False)


@dataclass(frozen=True, eq=False)
class DescribedFace:
    """One face of a portrait with its 128 numbers and its quality: what an enrolment needs."""

    face: Face
    template: Template
    measures: FaceMeasures
