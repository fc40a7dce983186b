"""What the light on a face can say: formulas of ISO/IEC 29794-5 as its reference implementation OFIQ has them.

OFIQ (Open Source Face Image Quality, Federal Office for Information Security, github.com/BSI-OFIQ/OFIQ-Project) gives
raw figures and maps each to 0 to 100; here only the raw figures are kept.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from app.domain.casework.quality import Absence
from app.vision.quality_region import Grey, Mask, Region

DARK_TO, LIGHT_FROM = 25, 247
"""Linear luminance up to which a pixel counts as under-exposed, and from which as over-exposed (OFIQ)."""
COLOUR_LEAST = 2.0
"""Mean difference between a pixel's largest and smallest channel under which a frame counts as grey."""
NATURAL_A, NATURAL_B = (5.0, 25.0), (5.0, 35.0)
"""Range of a and b in CIE Lab within which OFIQ calls skin's colour natural, whatever its lightness."""
UNNATURAL = 100.0
_TO_XYZ = np.array([[0.43605, 0.38508, 0.14309], [0.22249, 0.71689, 0.06062], [0.01393, 0.09710, 0.71419]])
"""sRGB to XYZ under D50, as in OFIQ; the white point is each row's sum."""

Histogram = npt.NDArray[np.float64]


def histogram(luminance: Grey, mask: Mask) -> Histogram:
    """Return the shares of 256 levels among the masked pixels; their sum is 1."""
    counts = np.bincount(luminance[mask], minlength=256)
    return np.asarray(counts / counts.sum(), dtype=np.float64)


def illumination_uniformity(left: Histogram, right: Histogram) -> float:
    """Return the intersection of both cheeks' luminance histograms (OFIQ): 1 lit alike, 0 nothing in common."""
    return float(np.minimum(left, right).sum())


def luminance_mean(levels: Histogram) -> float:
    """Return the mean luminance, 0 to 1 (OFIQ)."""
    return float(np.dot(levels, np.arange(256) / 255))


def luminance_variance(levels: Histogram) -> float:
    """Return the variance of luminance, 0 to 0.25 (OFIQ)."""
    return float(np.dot(levels, (np.arange(256) / 255 - luminance_mean(levels)) ** 2))


def under_exposure(levels: Histogram) -> float:
    """Return the share of pixels with a luminance of 0 to 25 (OFIQ, without its mask of what covers the face)."""
    return float(levels[: DARK_TO + 1].sum())


def over_exposure(levels: Histogram) -> float:
    """Return the share of pixels with a luminance of 247 to 255 (OFIQ, without its mask of what covers the face)."""
    return float(levels[LIGHT_FROM:].sum())


def dynamic_range(levels: Histogram) -> float:
    """Return the entropy of the luminance in bits, 0 to 8 (OFIQ)."""
    filled = levels[levels > 0]
    return float(abs(np.dot(filled, np.log2(filled))))


def natural_colour(region: Region) -> float | Absence:
    """Return how far the mean colour of the cheeks lies outside the range of skin, in units of CIE Lab (OFIQ).

    0 within a from 5 to 25 and b from 5 to 35; 100 where a or b is negative. OFIQ calls a grey picture natural; here it
    has no value, because nothing can be said of its colour.
    """
    spread = region.pixels[region.face].astype(np.int16)
    if float(np.ptp(spread, axis=1).mean()) < COLOUR_LEAST:
        return Absence.NO_COLOUR
    a, b = chroma(region.pixels[region.left | region.right].mean(axis=0))
    if a < 0 or b < 0:
        return UNNATURAL
    return float(np.hypot(_beyond(a, NATURAL_A), _beyond(b, NATURAL_B)))


def chroma(rgb: npt.NDArray[np.floating]) -> tuple[float, float]:
    """Return a and b in CIE Lab under D50 of one sRGB colour.

    Args:
        rgb: (3,), 0 to 255.
    """
    coded = rgb / 255
    light = np.where(coded > 0.04045, ((coded + 0.055) / 1.055) ** 2.4, coded / 12.92)
    ratio = (_TO_XYZ @ light) / _TO_XYZ.sum(axis=1)
    x, y, z = np.where(ratio > 216 / 24389, np.cbrt(ratio), (ratio * 24389 / 27 + 16) / 116)
    return float(500 * (x - y)), float(200 * (y - z))


def _beyond(value: float, within: tuple[float, float]) -> float:
    return max(0.0, within[0] - value, value - within[1])
