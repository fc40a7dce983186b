"""What each quality component is called, how it is measured, where that comes from, and one sentence per outcome.

English, as the report prints it; the window translates the same texts under the context `quality`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.quality import Absence, Assessed, QualityComponent, Sentence
from app.domain.requests import EYE_DISTANCE_FLOOR_PX, EYE_DISTANCE_WARNING_PX

NOT_ASSESSED = "not assessed"
NO_LIMIT = "No measured component lies beyond its reference. What is not assessed was not looked at."


@dataclass(frozen=True)
class Definition:
    """What stands behind a component.

    Attributes:
        name: as a heading.
        formula: how the value comes about, in words; for a component without a method, why it has none.
        source: of the formula and of the mark.
        form: format of the value.
    """

    name: str
    formula: str
    source: str = "ISO/IEC 29794-5"
    form: str = ".2f"


Translate = Callable[[str], str]
_LONG_UNITS = ("eye distances", "times")


def _same(text: str) -> str:
    return text


def name_of(component: QualityComponent, translate: Translate = _same) -> str:
    """Return what a component is called."""
    return translate(DEFINITIONS[component].name)


def value_words(each: Assessed, translate: Translate = _same, *, short: bool = False) -> str:
    """Return the value with its unit, or *not assessed*; `short` leaves a unit of whole words to the sentence."""
    if each.value is None:
        return translate(NOT_ASSESSED)
    figure = figure_of(each)
    if each.unit == "°":
        return figure + each.unit
    return figure if not each.unit or (short and each.unit in _LONG_UNITS) else f"{figure} {translate(each.unit)}"


def figure_of(each: Assessed) -> str:
    """Return the value alone; empty without one. Minus zero is zero."""
    if each.value is None:
        return ""
    form = DEFINITIONS[each.component].form
    words = format(each.value, form)
    return format(0.0, form) if float(words) == 0 else words


def sentence_words(each: Assessed, translate: Translate = _same) -> str:
    """Return the one sentence that says what a component means for this face."""
    text = SENTENCES.get((each.component, each.sentence)) or _ABSENT[Absence(each.sentence)]
    marks = (format(mark, ".0f") for mark in (EYE_DISTANCE_WARNING_PX, EYE_DISTANCE_FLOOR_PX))
    return translate(text).format(figure_of(each), _size(each), _side(each, translate), *marks)


def _size(each: Assessed) -> str:
    return "" if each.value is None else format(abs(each.value), DEFINITIONS[each.component].form.lstrip("+"))


def _side(each: Assessed, translate: Translate) -> str:
    left, right = (
        ("anticlockwise", "clockwise") if each.component is QualityComponent.ROLL else ("the left", "the right")
    )
    return translate(left if (each.value or 0.0) < 0 else right)


_Q, _S = QualityComponent, Sentence
_OFIQ = "OFIQ (ISO/IEC 29794-5)"
_OFIQ_HALF = "OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half"
_NO_POINTS = "The five points do not show it, and no free model of it is checked and shipped."

DEFINITIONS: dict[QualityComponent, Definition] = {
    _Q.BACKGROUND_UNIFORMITY: Definition(
        "Background uniformity", "Needs to know where hair and shoulders end; the five points do not show it."
    ),
    _Q.ILLUMINATION_UNIFORMITY: Definition(
        "Illumination uniformity",
        "The luminance histograms of a square on each cheek are laid over each other; what they share is the value: 1 "
        "lit alike, 0 nothing in common.",
        _OFIQ_HALF,
    ),
    _Q.LUMINANCE_MEAN: Definition(
        "Luminance mean",
        "Mean linear luminance of the face's ellipse, 0 black to 1 white. Skin tone and light go into it together.",
        _OFIQ,
        ".3f",
    ),
    _Q.LUMINANCE_VARIANCE: Definition(
        "Luminance variance",
        "Variance of the linear luminance of the face's ellipse, 0 flat to 0.25.",
        _OFIQ,
        ".4f",
    ),
    _Q.UNDER_EXPOSURE: Definition(
        "Under-exposure",
        "Share of the face's ellipse with a linear luminance of 25 or less of 255. Dark skin counts as under-exposed "
        "in this figure, so no mark is drawn.",
        _OFIQ,
    ),
    _Q.OVER_EXPOSURE: Definition(
        "Over-exposure",
        "Share of the face's ellipse with a linear luminance of 247 or more of 255.",
        "OFIQ (ISO/IEC 29794-5); the mark is this program's own",
    ),
    _Q.DYNAMIC_RANGE: Definition(
        "Dynamic range",
        "Entropy of the luminance histogram of the face's ellipse, in bits: how many grey steps the face really uses, "
        "as a power of two. Dark skin uses fewer in linear light, so the mark is low.",
        "OFIQ (ISO/IEC 29794-5); the mark is this program's own",
        ".1f",
    ),
    _Q.SHARPNESS: Definition(
        "Sharpness",
        "Variance of the Laplacian of the grey face laid out at 150 by 150 pixels, in hundredths of the variance of "
        "its grey, so that a darker picture or darker skin does not count as blurred. A small face enlarged to that "
        "size comes out low.",
        "After Pech-Pacheco and others, ICPR 2000; OFIQ uses a trained forest instead. The mark is this program's own",
        ".1f",
    ),
    _Q.COMPRESSION: Definition(
        "Compression artefacts",
        "How many times larger the step between neighbouring pixels is across the edges of 8-pixel blocks than beside "
        "them, around the face in the frame as decoded; 1 is no trace. Scaled copies and newer video codecs hide the "
        "blocks: a low figure proves nothing.",
        "After Wang, Sheikh and Bovik, ICIP 2002; OFIQ uses a trained network instead. The mark is this program's own",
        ".1f",
    ),
    _Q.NATURAL_COLOUR: Definition(
        "Natural colour",
        "How far the mean colour of the cheeks lies outside the range of skin of any tone in CIE Lab (a 5 to 25, b 5 "
        "to 35): 0 within, 100 where a or b is negative.",
        _OFIQ_HALF,
        ".1f",
    ),
    _Q.SINGLE_FACE: Definition(
        "Single face", "Only the chosen face is measured; other faces of the frame are seen in the evidence."
    ),
    _Q.EYES_OPEN: Definition("Eyes open", _NO_POINTS),
    _Q.MOUTH_CLOSED: Definition("Mouth closed", _NO_POINTS),
    _Q.EYES_VISIBLE: Definition("Eyes visible", _NO_POINTS),
    _Q.MOUTH_OCCLUSION: Definition("Mouth occlusion", _NO_POINTS),
    _Q.FACE_OCCLUSION: Definition("Face occlusion", _NO_POINTS),
    _Q.INTER_EYE_DISTANCE: Definition(
        "Inter-eye distance",
        "Pixels between the middles of the two eyes in the original frame; not corrected for a turned head, whose "
        "angle is not known.",
        "OFIQ (ISO/IEC 29794-5) without its correction for yaw; the mark is from trials with degraded probes",
        ".1f",
    ),
    _Q.HEAD_SIZE: Definition(
        "Head size",
        "Height of dlib's square around the face over the height of the frame. OFIQ measures from eyes to chin, which "
        "is not among the five points.",
        "After OFIQ (ISO/IEC 29794-5)",
    ),
    _Q.MARGIN_LEFT: Definition(
        "Crop margin, left", "From the left eye's middle to the frame's left edge, in eye distances.", _OFIQ_HALF, ".1f"
    ),
    _Q.MARGIN_RIGHT: Definition(
        "Crop margin, right",
        "From the right eye's middle to the frame's right edge, in eye distances.",
        _OFIQ_HALF,
        ".1f",
    ),
    _Q.MARGIN_ABOVE: Definition(
        "Crop margin, above",
        "From the eye line to the frame's upper edge, in eye distances. OFIQ divides by the way from eyes to chin, "
        "which is not among the five points.",
        "After OFIQ (ISO/IEC 29794-5), its numbers in eye distances and therefore laxer",
        ".1f",
    ),
    _Q.MARGIN_BELOW: Definition(
        "Crop margin, below",
        "From the eye line to the frame's lower edge, in eye distances. OFIQ divides by the way from eyes to chin, "
        "which is not among the five points.",
        "After OFIQ (ISO/IEC 29794-5), its numbers in eye distances and therefore laxer",
        ".1f",
    ),
    _Q.YAW: Definition(
        "Head pose, yaw",
        "How far the nose lies off the middle of the eyes, in eye distances. A hint, not an angle: 0 is about frontal, "
        "and noses differ.",
        "This program's own; OFIQ estimates degrees with a trained network",
        "+.2f",
    ),
    _Q.PITCH: Definition("Head pose, pitch", "Five points of a face do not show whether it looks up or down."),
    _Q.ROLL: Definition(
        "Head pose, roll",
        "Tilt of the line between the eyes in the picture, in degrees, clockwise positive.",
        "After OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half",
        "+.1f",
    ),
    _Q.NEUTRAL_EXPRESSION: Definition("Neutral expression", _NO_POINTS),
    _Q.NO_HEAD_COVERING: Definition("No head covering", _NO_POINTS),
}
"""Of every component."""

SENTENCES: dict[tuple[QualityComponent, str], str] = {
    (_Q.ILLUMINATION_UNIFORMITY, _S.WITHIN): "Both cheeks share {0} of their brightness; the light leaves neither out.",
    (_Q.ILLUMINATION_UNIFORMITY, _S.LOW): "The cheeks share only {0} of their brightness: one side is lit otherwise, "
    "and its shadows can pass for features.",
    (_Q.LUMINANCE_MEAN, _S.WITHIN): "The face has a mean luminance of {0}; this depends on skin tone as well as light.",
    (_Q.LUMINANCE_VARIANCE, _S.WITHIN): "The luminance of the face varies by {0}; near 0 the face would be flat.",
    (_Q.UNDER_EXPOSURE, _S.WITHIN): "A share of {0} of the face is dark; this depends on skin tone as well as light.",
    (_Q.OVER_EXPOSURE, _S.WITHIN): "A share of {0} of the face is burnt out to white.",
    (_Q.OVER_EXPOSURE, _S.HIGH): "A share of {0} of the face is burnt out to white; whatever was there is lost.",
    (_Q.DYNAMIC_RANGE, _S.WITHIN): "The tones of the face fill {0} of 8 bits.",
    (_Q.DYNAMIC_RANGE, _S.LOW): "The tones of the face fill only {0} of 8 bits: fine tones of skin and lines are lost.",
    (_Q.SHARPNESS, _S.WITHIN): "Sharpness is {0}; use it to compare frames, not as a grade.",
    (_Q.SHARPNESS, _S.LOW): "Sharpness is {0}: the face holds little fine detail, so lines, marks and scars may not "
    "show although they are there.",
    (
        _Q.COMPRESSION,
        _S.WITHIN,
    ): "Steps at block edges are {0} times those beside them; 1 is no trace, but newer codecs hide it.",
    (
        _Q.COMPRESSION,
        _S.HIGH,
    ): "Steps at block edges are {0} times those beside them: compression can make and erase small features.",
    (_Q.NATURAL_COLOUR, _S.WITHIN): "The colour of the cheeks lies {0} outside the range of skin; 0 is within.",
    (_Q.NATURAL_COLOUR, _S.HIGH): "The colour of the cheeks lies {0} outside the range of skin: do not judge colour of "
    "skin, hair or eyes.",
    (_Q.INTER_EYE_DISTANCE, _S.WITHIN): "The eyes are {0} pixels apart; {3} or more is usable.",
    (_Q.INTER_EYE_DISTANCE, _S.LOW): "The eyes are {0} pixels apart; under {3} small features cannot be judged.",
    (
        _Q.INTER_EYE_DISTANCE,
        _S.FLOOR,
    ): "The eyes are {0} pixels apart; under {4} neither a search nor a comparison is to be relied on.",
    (_Q.HEAD_SIZE, _S.WITHIN): "The square around the face takes {0} of the frame's height.",
    (_Q.MARGIN_LEFT, _S.WITHIN): "There are {0} eye distances between the left eye and the frame's edge.",
    (_Q.MARGIN_LEFT, _S.LOW): "The frame ends {0} eye distances left of the left eye; the ear there may be cut off.",
    (_Q.MARGIN_RIGHT, _S.WITHIN): "There are {0} eye distances between the right eye and the frame's edge.",
    (_Q.MARGIN_RIGHT, _S.LOW): "The frame ends {0} eye distances right of the right eye; the ear there may be cut off.",
    (_Q.MARGIN_ABOVE, _S.WITHIN): "There are {0} eye distances between the eyes and the frame's upper edge.",
    (_Q.MARGIN_ABOVE, _S.LOW): "The frame ends {0} eye distances above the eyes; forehead or hairline may be cut off.",
    (_Q.MARGIN_BELOW, _S.WITHIN): "There are {0} eye distances between the eyes and the frame's lower edge.",
    (_Q.MARGIN_BELOW, _S.LOW): "The frame ends {0} eye distances below the eyes; mouth or chin may be cut off.",
    (_Q.YAW, _S.WITHIN): "The nose lies {1} eye distances to {2} of the middle of the eyes; the face is about frontal.",
    (
        _Q.YAW,
        _S.LOW,
    ): "The nose lies {1} eye distances to {2} of the middle of the eyes: the face is turned, and "
    "its far half is foreshortened.",
    (
        _Q.YAW,
        _S.HIGH,
    ): "The nose lies {1} eye distances to {2} of the middle of the eyes: the face is turned, and "
    "its far half is foreshortened.",
    (_Q.ROLL, _S.WITHIN): "The line of the eyes is tilted {1} degrees {2}; the search sets it upright.",
    (
        _Q.ROLL,
        _S.LOW,
    ): "The line of the eyes is tilted {1} degrees {2}; check that the eyes were found in the right order.",
    (
        _Q.ROLL,
        _S.HIGH,
    ): "The line of the eyes is tilted {1} degrees {2}; check that the eyes were found in the right order.",
    (
        _Q.NATURAL_COLOUR,
        Absence.NO_COLOUR,
    ): "The frame is grey: nothing can be said of the colour of skin, hair or eyes.",
    (_Q.YAW, Absence.BY_HAND): "The eyes were placed by hand; where the nose is was not looked for.",
    (
        _Q.HEAD_SIZE,
        Absence.BY_HAND,
    ): "The eyes were placed by hand; the square around the face is made from them alone.",
}
SENTENCES |= {
    (component, Absence.NO_METHOD): definition.formula
    for component, definition in DEFINITIONS.items()
    if (component, Sentence.WITHIN) not in SENTENCES
}

_ABSENT: dict[Absence, str] = {
    Absence.NO_METHOD: "It could not be measured here.",
    Absence.NO_COLOUR: "The frame is grey.",
    Absence.BY_HAND: "The eyes were placed by hand; nothing else of the face was looked for.",
    Absence.TOO_SMALL: "There are too few pixels around the face to measure it in.",
    Absence.OUTSIDE: "Too much of the face lies outside the frame to measure it.",
    Absence.NOT_THEN: "The probe was measured before the program could assess it.",
}
