"""The components of ISO/IEC 29794-5 for one face: what could be assessed, its value, and whether it limits the probe.

No component is added up with another and none is a verdict. What OpenCV and five points cannot honestly give has no
value and reads *not assessed*.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.casework.requests import EYE_DISTANCE_FLOOR_PX, EYE_DISTANCE_WARNING_PX


class QualityComponent(StrEnum):
    """Every component, in the order of ISO/IEC 29794-5 and of its reference implementation OFIQ."""

    BACKGROUND_UNIFORMITY = "background-uniformity"
    ILLUMINATION_UNIFORMITY = "illumination-uniformity"
    LUMINANCE_MEAN = "luminance-mean"
    LUMINANCE_VARIANCE = "luminance-variance"
    UNDER_EXPOSURE = "under-exposure"
    OVER_EXPOSURE = "over-exposure"
    DYNAMIC_RANGE = "dynamic-range"
    SHARPNESS = "sharpness"
    COMPRESSION = "compression-artefacts"
    NATURAL_COLOUR = "natural-colour"
    SINGLE_FACE = "single-face"
    EYES_OPEN = "eyes-open"
    MOUTH_CLOSED = "mouth-closed"
    EYES_VISIBLE = "eyes-visible"
    MOUTH_OCCLUSION = "mouth-occlusion"
    FACE_OCCLUSION = "face-occlusion"
    INTER_EYE_DISTANCE = "inter-eye-distance"
    HEAD_SIZE = "head-size"
    MARGIN_LEFT = "crop-left"
    MARGIN_RIGHT = "crop-right"
    MARGIN_ABOVE = "crop-above"
    MARGIN_BELOW = "crop-below"
    YAW = "head-pose-yaw"
    PITCH = "head-pose-pitch"
    ROLL = "head-pose-roll"
    NEUTRAL_EXPRESSION = "neutral-expression"
    NO_HEAD_COVERING = "no-head-covering"


class Absence(StrEnum):
    """Why a component has no value."""

    NO_METHOD = "no-method"  # the five points and OpenCV do not show it
    NO_COLOUR = "no-colour"  # the frame is grey
    BY_HAND = "by-hand"  # the eyes were placed by hand: nothing but the eyes is known
    TOO_SMALL = "too-small"  # too few pixels to measure it in
    OUTSIDE = "outside"  # the place it is measured in lies outside the frame
    NOT_THEN = "not-then"  # the probe was measured before this component was


class Sentence(StrEnum):
    """Which of a component's sentences is true of this face."""

    WITHIN = "within"
    LOW = "low"
    HIGH = "high"
    FLOOR = "floor"  # eye distance only: under the floor


@dataclass(frozen=True)
class Assessed:
    """One component of one face.

    Attributes:
        component: which.
        value: the figure in `unit`; None reads *not assessed*.
        unit: of the value and of the reference; empty for a plain figure or a share of 1.
        reference: the mark the value was held against, in words; empty without one. Kept with the value, so that an
            old record still says what it was judged by.
        sentence: a `Sentence` or an `Absence`: which words belong to it (`app.domain.casework.quality_sentences`).
        limits: the value lies beyond the reference, or its absence is itself a loss (a grey frame).
    """

    component: QualityComponent
    value: float | None
    unit: str
    reference: str
    sentence: str
    limits: bool


@dataclass(frozen=True)
class Mark:
    """What a component's value is held against.

    Attributes:
        unit: of the value.
        low: a value under it limits; None: low values do not.
        high: a value over it limits; None: high values do not.
    """

    unit: str = ""
    low: float | None = None
    high: float | None = None


NO_MARK = "none"
"""Reference of a component whose value is told and held against nothing."""

REFERENCE_WORDS: dict[QualityComponent, str] = {
    QualityComponent.ILLUMINATION_UNIFORMITY: "0.1 or more",
    QualityComponent.LUMINANCE_MEAN: "none",
    QualityComponent.LUMINANCE_VARIANCE: "none",
    QualityComponent.UNDER_EXPOSURE: "none",
    QualityComponent.OVER_EXPOSURE: "0.05 or less",
    QualityComponent.DYNAMIC_RANGE: "2.5 or more",
    QualityComponent.SHARPNESS: "2 or more",
    QualityComponent.COMPRESSION: "2 or less",
    QualityComponent.NATURAL_COLOUR: "11 or less",
    QualityComponent.INTER_EYE_DISTANCE: "24 or more",
    QualityComponent.HEAD_SIZE: "none",
    QualityComponent.MARGIN_LEFT: "0.9 or more",
    QualityComponent.MARGIN_RIGHT: "0.9 or more",
    QualityComponent.MARGIN_ABOVE: "1.4 or more",
    QualityComponent.MARGIN_BELOW: "1.8 or more",
    QualityComponent.YAW: "-0.2 to 0.2",
    QualityComponent.ROLL: "-45 to 45",
}
"""The marks in words, whole, so that they can be translated."""

MARKS: dict[QualityComponent, Mark] = {
    QualityComponent.ILLUMINATION_UNIFORMITY: Mark(low=0.1),
    QualityComponent.LUMINANCE_MEAN: Mark(),
    QualityComponent.LUMINANCE_VARIANCE: Mark(),
    QualityComponent.UNDER_EXPOSURE: Mark(),
    QualityComponent.OVER_EXPOSURE: Mark(high=0.05),
    QualityComponent.DYNAMIC_RANGE: Mark("bits", low=2.5),
    QualityComponent.SHARPNESS: Mark(low=2.0),
    QualityComponent.COMPRESSION: Mark("times", high=2.0),
    QualityComponent.NATURAL_COLOUR: Mark(high=11.0),
    QualityComponent.INTER_EYE_DISTANCE: Mark("px", low=EYE_DISTANCE_WARNING_PX),
    QualityComponent.HEAD_SIZE: Mark(),
    QualityComponent.MARGIN_LEFT: Mark("eye distances", low=0.9),
    QualityComponent.MARGIN_RIGHT: Mark("eye distances", low=0.9),
    QualityComponent.MARGIN_ABOVE: Mark("eye distances", low=1.4),
    QualityComponent.MARGIN_BELOW: Mark("eye distances", low=1.8),
    QualityComponent.YAW: Mark("eye distances", low=-0.2, high=0.2),
    QualityComponent.ROLL: Mark("°", low=-45.0, high=45.0),
}
"""Marks of the components that have a value. Where each comes from: `app.domain.casework.quality_words.SOURCE_WORDS`.

Brightness, its spread and the share of dark pixels have none: in linear light a well lit face of dark skin reads as
badly exposed. What darkness takes from a face shows in its dynamic range.
"""

LIMITS_FIRST = (
    QualityComponent.INTER_EYE_DISTANCE,
    QualityComponent.SHARPNESS,
    QualityComponent.YAW,
    QualityComponent.ILLUMINATION_UNIFORMITY,
    QualityComponent.DYNAMIC_RANGE,
    QualityComponent.OVER_EXPOSURE,
    QualityComponent.COMPRESSION,
    QualityComponent.MARGIN_BELOW,
    QualityComponent.MARGIN_ABOVE,
    QualityComponent.MARGIN_LEFT,
    QualityComponent.MARGIN_RIGHT,
    QualityComponent.NATURAL_COLOUR,
    QualityComponent.ROLL,
)
"""In which order limits are told: what takes most from a comparison of features first."""


def assess(component: QualityComponent, value: float | Absence | None) -> Assessed:
    """Return the component held against its mark.

    Args:
        component: which.
        value: its figure, or why there is none; None: the method gave nothing.
    """
    mark, reference = MARKS.get(component, Mark()), REFERENCE_WORDS.get(component, "")
    if value is None or isinstance(value, Absence):
        why = Absence.NO_METHOD if value is None else value
        return Assessed(component, None, mark.unit, reference, why.value, why is Absence.NO_COLOUR)
    told = _told(component, value, mark)
    return Assessed(component, value, mark.unit, reference, told.value, told is not Sentence.WITHIN)


def _told(component: QualityComponent, value: float, mark: Mark) -> Sentence:
    if mark.high is not None and value > mark.high:
        return Sentence.HIGH
    if mark.low is None or value >= mark.low:
        return Sentence.WITHIN
    if component is QualityComponent.INTER_EYE_DISTANCE and value < EYE_DISTANCE_FLOOR_PX:
        return Sentence.FLOOR
    return Sentence.LOW


def limits_of(components: Sequence[Assessed]) -> tuple[Assessed, ...]:
    """Return the components that limit the probe, in the order in which they are told."""
    places = {component: place for place, component in enumerate(LIMITS_FIRST)}
    found = [each for each in components if each.limits]
    return tuple(sorted(found, key=lambda each: places.get(each.component, len(places))))
