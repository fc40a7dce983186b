"""Which components a poor picture can show at all, by arithmetic: the size of a detail against the size of a pixel.

Rules of thumb of this product, for teaching what to look for. They say what is too small to be seen, and never that
something can be trusted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.training.degradations import Degradation, Occlusion

MM_BETWEEN_EYES = 63.0
"""Mean distance of adult pupils (Dodgson, Proceedings of SPIE 5291, 2004)."""
_FEWEST_PX = 2.0
"""A detail smaller than two pixels cannot be told from noise."""
_WIDTH_OF_BLUR = 2.355
"""Full width at half maximum of a blur, in its standard deviations."""
_DETAIL_MM: Mapping[str, float] = {
    "skin": 1.0, "outline": 12.0, "composition": 12.0, "hair": 8.0, "forehead": 10.0, "eyebrows": 5.0, "eyes": 3.0,
    "cheeks": 8.0, "nose": 5.0, "ears": 4.0, "mouth": 4.0, "chin-jaw": 8.0, "neck": 10.0, "facial-hair": 4.0,
    "lines": 1.5, "scars": 2.0, "marks": 2.5, "alterations": 3.0, "other": 4.0,
}  # fmt: skip
"""About the finest part of a component that tells people apart."""
_COVERS: Mapping[Occlusion, frozenset[str]] = {
    Occlusion.NONE: frozenset(),
    Occlusion.GLASSES: frozenset({"eyes", "eyebrows"}),
    Occlusion.MASK: frozenset({"mouth", "chin-jaw", "facial-hair"}),
    Occlusion.CAP: frozenset({"hair", "forehead"}),
}


@dataclass(frozen=True)
class Legibility:
    """What one picture could show, by component key.

    Attributes:
        eyes_px: pixels between the eyes.
        finest_mm: the smallest detail that two pixels, or the blur, leave.
        legible: large enough.
        too_fine: smaller than that.
        covered: hidden by glasses, mask or cap.
    """

    eyes_px: float
    finest_mm: float
    legible: tuple[str, ...]
    too_fine: tuple[str, ...]
    covered: tuple[str, ...]


def legibility(keys: Iterable[str], eyes_px: float, degradation: Degradation) -> Legibility:
    """Return what a worsened picture could show.

    Args:
        keys: of the checklist; those without a known detail are left out.
        eyes_px: pixels between the eyes in the picture as it is shown.
        degradation: what was done to it.
    """
    finest = MM_BETWEEN_EYES / eyes_px * max(_FEWEST_PX, _WIDTH_OF_BLUR * degradation.blur_px)
    known = [key for key in keys if key in _DETAIL_MM]
    covered = tuple(key for key in known if key in _COVERS[degradation.occlusion])
    seen = [key for key in known if key not in covered]
    return Legibility(
        eyes_px, finest, tuple(key for key in seen if _DETAIL_MM[key] >= finest),
        tuple(key for key in seen if _DETAIL_MM[key] < finest), covered,
    )  # fmt: skip
