"""What each quality component is called, how it is measured, where that comes from, and one sentence per outcome.

English, as the report prints it. Tables only: the window's translations are collected from them.
"""

from __future__ import annotations

from app.domain.casework.quality import Absence, QualityComponent, Sentence

_Q = QualityComponent

SHARED_WORDS: dict[str, str] = {
    "no-points": "The five points do not show it, and no free model of it is checked and shipped.",
    "ofiq": "OFIQ (ISO/IEC 29794-5)",
    "ofiq-half": "OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half",
    "ofiq-own": "OFIQ (ISO/IEC 29794-5); the mark is this program's own",
    "ofiq-laxer": "After OFIQ (ISO/IEC 29794-5), its numbers in eye distances and therefore laxer",
    "iso": "ISO/IEC 29794-5",
}
"""What is said of several components."""

NAME_WORDS: dict[QualityComponent, str] = {
    _Q.BACKGROUND_UNIFORMITY: "Background uniformity",
    _Q.ILLUMINATION_UNIFORMITY: "Illumination uniformity",
    _Q.LUMINANCE_MEAN: "Luminance mean",
    _Q.LUMINANCE_VARIANCE: "Luminance variance",
    _Q.UNDER_EXPOSURE: "Under-exposure",
    _Q.OVER_EXPOSURE: "Over-exposure",
    _Q.DYNAMIC_RANGE: "Dynamic range",
    _Q.SHARPNESS: "Sharpness",
    _Q.COMPRESSION: "Compression artefacts",
    _Q.NATURAL_COLOUR: "Natural colour",
    _Q.SINGLE_FACE: "Single face",
    _Q.EYES_OPEN: "Eyes open",
    _Q.MOUTH_CLOSED: "Mouth closed",
    _Q.EYES_VISIBLE: "Eyes visible",
    _Q.MOUTH_OCCLUSION: "Mouth occlusion",
    _Q.FACE_OCCLUSION: "Face occlusion",
    _Q.INTER_EYE_DISTANCE: "Inter-eye distance",
    _Q.HEAD_SIZE: "Head size",
    _Q.MARGIN_LEFT: "Crop margin, left",
    _Q.MARGIN_RIGHT: "Crop margin, right",
    _Q.MARGIN_ABOVE: "Crop margin, above",
    _Q.MARGIN_BELOW: "Crop margin, below",
    _Q.YAW: "Head pose, yaw",
    _Q.PITCH: "Head pose, pitch",
    _Q.ROLL: "Head pose, roll",
    _Q.NEUTRAL_EXPRESSION: "Neutral expression",
    _Q.NO_HEAD_COVERING: "No head covering",
}
"""Names, as headings."""

FORMULA_WORDS: dict[QualityComponent, str] = {
    _Q.BACKGROUND_UNIFORMITY: "Needs to know where hair and shoulders end; the five points do not show it.",
    _Q.ILLUMINATION_UNIFORMITY: "The luminance histograms of a square on each cheek are laid over each other; "
    "what they share is the value: 1 lit alike, 0 nothing in common.",
    _Q.LUMINANCE_MEAN: "Mean linear luminance of the face's ellipse, 0 black to 1 white. Skin tone and light go"
    " into it together.",
    _Q.LUMINANCE_VARIANCE: "Variance of the linear luminance of the face's ellipse, 0 flat to 0.25.",
    _Q.UNDER_EXPOSURE: "Share of the face's ellipse with a linear luminance of 25 or less of 255. Dark skin "
    "counts as under-exposed in this figure, so no mark is drawn.",
    _Q.OVER_EXPOSURE: "Share of the face's ellipse with a linear luminance of 247 or more of 255.",
    _Q.DYNAMIC_RANGE: "Entropy of the luminance histogram of the face's ellipse, in bits: how many grey steps "
    "the face really uses, as a power of two. Dark skin uses fewer in linear light, so the mark is low.",
    _Q.SHARPNESS: "Variance of the Laplacian of the grey face laid out at 150 by 150 pixels, in hundredths of "
    "the variance of its grey, so that a darker picture or darker skin does not count as blurred. A small face "
    "enlarged to that size comes out low.",
    _Q.COMPRESSION: "How many times larger the step between neighbouring pixels is across the edges of 8-pixel "
    "blocks than beside them, around the face in the frame as decoded; 1 is no trace. Scaled copies and newer "
    "video codecs hide the blocks: a low figure proves nothing.",
    _Q.NATURAL_COLOUR: "How far the mean colour of the cheeks lies outside the range of skin of any tone in CIE"
    " Lab (a 5 to 25, b 5 to 35): 0 within, 100 where a or b is negative.",
    _Q.SINGLE_FACE: "Only the chosen face is measured; other faces of the frame are seen in the evidence.",
    _Q.EYES_OPEN: SHARED_WORDS["no-points"],
    _Q.MOUTH_CLOSED: SHARED_WORDS["no-points"],
    _Q.EYES_VISIBLE: SHARED_WORDS["no-points"],
    _Q.MOUTH_OCCLUSION: SHARED_WORDS["no-points"],
    _Q.FACE_OCCLUSION: SHARED_WORDS["no-points"],
    _Q.INTER_EYE_DISTANCE: "Pixels between the middles of the two eyes in the original frame; not corrected for"
    " a turned head, whose angle is not known.",
    _Q.HEAD_SIZE: "Height of dlib's square around the face over the height of the frame. OFIQ measures from "
    "eyes to chin, which is not among the five points.",
    _Q.MARGIN_LEFT: "From the left eye's middle to the frame's left edge, in eye distances.",
    _Q.MARGIN_RIGHT: "From the right eye's middle to the frame's right edge, in eye distances.",
    _Q.MARGIN_ABOVE: "From the eye line to the frame's upper edge, in eye distances. OFIQ divides by the way "
    "from eyes to chin, which is not among the five points.",
    _Q.MARGIN_BELOW: "From the eye line to the frame's lower edge, in eye distances. OFIQ divides by the way "
    "from eyes to chin, which is not among the five points.",
    _Q.YAW: "How far the nose lies off the middle of the eyes, in eye distances. A hint, not an angle: 0 is "
    "about frontal, and noses differ.",
    _Q.PITCH: "Five points of a face do not show whether it looks up or down.",
    _Q.ROLL: "Tilt of the line between the eyes in the picture, in degrees, clockwise positive.",
    _Q.NEUTRAL_EXPRESSION: SHARED_WORDS["no-points"],
    _Q.NO_HEAD_COVERING: SHARED_WORDS["no-points"],
}
"""How a value comes about; for a component without a method, why it has none."""

SOURCE_WORDS: dict[QualityComponent, str] = {
    _Q.BACKGROUND_UNIFORMITY: SHARED_WORDS["iso"],
    _Q.ILLUMINATION_UNIFORMITY: SHARED_WORDS["ofiq-half"],
    _Q.LUMINANCE_MEAN: SHARED_WORDS["ofiq"],
    _Q.LUMINANCE_VARIANCE: SHARED_WORDS["ofiq"],
    _Q.UNDER_EXPOSURE: SHARED_WORDS["ofiq"],
    _Q.OVER_EXPOSURE: SHARED_WORDS["ofiq-own"],
    _Q.DYNAMIC_RANGE: SHARED_WORDS["ofiq-own"],
    _Q.SHARPNESS: "After Pech-Pacheco and others, ICPR 2000; OFIQ uses a trained forest instead. The mark is "
    "this program's own",
    _Q.COMPRESSION: "After Wang, Sheikh and Bovik, ICIP 2002; OFIQ uses a trained network instead. The mark is "
    "this program's own",
    _Q.NATURAL_COLOUR: SHARED_WORDS["ofiq-half"],
    _Q.SINGLE_FACE: SHARED_WORDS["iso"],
    _Q.EYES_OPEN: SHARED_WORDS["iso"],
    _Q.MOUTH_CLOSED: SHARED_WORDS["iso"],
    _Q.EYES_VISIBLE: SHARED_WORDS["iso"],
    _Q.MOUTH_OCCLUSION: SHARED_WORDS["iso"],
    _Q.FACE_OCCLUSION: SHARED_WORDS["iso"],
    _Q.INTER_EYE_DISTANCE: "OFIQ (ISO/IEC 29794-5) without its correction for yaw; the mark is from trials with"
    " degraded probes",
    _Q.HEAD_SIZE: "After OFIQ (ISO/IEC 29794-5)",
    _Q.MARGIN_LEFT: SHARED_WORDS["ofiq-half"],
    _Q.MARGIN_RIGHT: SHARED_WORDS["ofiq-half"],
    _Q.MARGIN_ABOVE: SHARED_WORDS["ofiq-laxer"],
    _Q.MARGIN_BELOW: SHARED_WORDS["ofiq-laxer"],
    _Q.YAW: "This program's own; OFIQ estimates degrees with a trained network",
    _Q.PITCH: SHARED_WORDS["iso"],
    _Q.ROLL: "After OFIQ (ISO/IEC 29794-5); the mark is where OFIQ's own scale falls to half",
    _Q.NEUTRAL_EXPRESSION: SHARED_WORDS["iso"],
    _Q.NO_HEAD_COVERING: SHARED_WORDS["iso"],
}
"""Where formula and mark come from."""

SENTENCE_WORDS: dict[tuple[QualityComponent, str], str] = {
    (_Q.ILLUMINATION_UNIFORMITY, Sentence.WITHIN): "Both cheeks share {0} of their brightness; the light leaves"
    " neither out.",
    (_Q.ILLUMINATION_UNIFORMITY, Sentence.LOW): "The cheeks share only {0} of their brightness: one side is lit"
    " otherwise, and its shadows can pass for features.",
    (_Q.LUMINANCE_MEAN, Sentence.WITHIN): "The face has a mean luminance of {0}; this depends on skin tone as "
    "well as light.",
    (_Q.LUMINANCE_VARIANCE, Sentence.WITHIN): "The luminance of the face varies by {0}; near 0 the face would be flat.",
    (_Q.UNDER_EXPOSURE, Sentence.WITHIN): "A share of {0} of the face is dark; this depends on skin tone as "
    "well as light.",
    (_Q.OVER_EXPOSURE, Sentence.WITHIN): "A share of {0} of the face is burnt out to white.",
    (_Q.OVER_EXPOSURE, Sentence.HIGH): "A share of {0} of the face is burnt out to white; whatever was there is lost.",
    (_Q.DYNAMIC_RANGE, Sentence.WITHIN): "The tones of the face fill {0} of 8 bits.",
    (_Q.DYNAMIC_RANGE, Sentence.LOW): "The tones of the face fill only {0} of 8 bits: fine tones of skin and "
    "lines are lost.",
    (_Q.SHARPNESS, Sentence.WITHIN): "Sharpness is {0}; use it to compare frames, not as a grade.",
    (_Q.SHARPNESS, Sentence.LOW): "Sharpness is {0}: the face holds little fine detail, so lines, marks and "
    "scars may not show although they are there.",
    (_Q.COMPRESSION, Sentence.WITHIN): "Steps at block edges are {0} times those beside them; 1 is no trace, "
    "but newer codecs hide it.",
    (_Q.COMPRESSION, Sentence.HIGH): "Steps at block edges are {0} times those beside them: compression can "
    "make and erase small features.",
    (_Q.NATURAL_COLOUR, Sentence.WITHIN): "The colour of the cheeks lies {0} outside the range of skin; 0 is within.",
    (_Q.NATURAL_COLOUR, Sentence.HIGH): "The colour of the cheeks lies {0} outside the range of skin: do not "
    "judge colour of skin, hair or eyes.",
    (_Q.INTER_EYE_DISTANCE, Sentence.WITHIN): "The eyes are {0} pixels apart; {3} or more is usable.",
    (_Q.INTER_EYE_DISTANCE, Sentence.LOW): "The eyes are {0} pixels apart; under {3} small features cannot be judged.",
    (_Q.INTER_EYE_DISTANCE, Sentence.FLOOR): "The eyes are {0} pixels apart; under {4} neither a search nor a "
    "comparison is to be relied on.",
    (_Q.HEAD_SIZE, Sentence.WITHIN): "The square around the face takes {0} of the frame's height.",
    (_Q.MARGIN_LEFT, Sentence.WITHIN): "There are {0} eye distances between the left eye and the frame's edge.",
    (_Q.MARGIN_LEFT, Sentence.LOW): "The frame ends {0} eye distances left of the left eye; the ear there may "
    "be cut off.",
    (_Q.MARGIN_RIGHT, Sentence.WITHIN): "There are {0} eye distances between the right eye and the frame's edge.",
    (_Q.MARGIN_RIGHT, Sentence.LOW): "The frame ends {0} eye distances right of the right eye; the ear there "
    "may be cut off.",
    (_Q.MARGIN_ABOVE, Sentence.WITHIN): "There are {0} eye distances between the eyes and the frame's upper edge.",
    (_Q.MARGIN_ABOVE, Sentence.LOW): "The frame ends {0} eye distances above the eyes; forehead or hairline may"
    " be cut off.",
    (_Q.MARGIN_BELOW, Sentence.WITHIN): "There are {0} eye distances between the eyes and the frame's lower edge.",
    (_Q.MARGIN_BELOW, Sentence.LOW): "The frame ends {0} eye distances below the eyes; mouth or chin may be cut off.",
    (_Q.YAW, Sentence.WITHIN): "The nose lies {1} eye distances to {2} of the middle of the eyes; the face is "
    "about frontal.",
    (_Q.YAW, Sentence.LOW): "The nose lies {1} eye distances to {2} of the middle of the eyes: the face is "
    "turned, and its far half is foreshortened.",
    (_Q.YAW, Sentence.HIGH): "The nose lies {1} eye distances to {2} of the middle of the eyes: the face is "
    "turned, and its far half is foreshortened.",
    (_Q.ROLL, Sentence.WITHIN): "The line of the eyes is tilted {1} degrees {2}; the search sets it upright.",
    (_Q.ROLL, Sentence.LOW): "The line of the eyes is tilted {1} degrees {2}; check that the eyes were found in"
    " the right order.",
    (_Q.ROLL, Sentence.HIGH): "The line of the eyes is tilted {1} degrees {2}; check that the eyes were found "
    "in the right order.",
    (_Q.NATURAL_COLOUR, Absence.NO_COLOUR): "The frame is grey: nothing can be said of the colour of skin, hair"
    " or eyes.",
    (_Q.YAW, Absence.BY_HAND): "The eyes were placed by hand; where the nose is was not looked for.",
    (_Q.HEAD_SIZE, Absence.BY_HAND): "The eyes were placed by hand; the square around the face is made from "
    "them alone.",
}
"""One sentence for each outcome: {0} value, {1} its size, {2} its side, {3} and {4} both marks of the eye distance."""

ABSENT_WORDS: dict[Absence, str] = {
    Absence.NO_METHOD: "It could not be measured here.",
    Absence.NO_COLOUR: "The frame is grey.",
    Absence.BY_HAND: "The eyes were placed by hand; nothing else of the face was looked for.",
    Absence.TOO_SMALL: "There are too few pixels around the face to measure it in.",
    Absence.OUTSIDE: "Too much of the face lies outside the frame to measure it.",
    Absence.NOT_THEN: "The probe was measured before the program could assess it.",
}
"""Why there is no value, where a component has no sentence of its own for it."""

UNIT_WORDS: dict[str, str] = {
    "bits": "bits",
    "eye distances": "eye distances",
    "px": "px",
    "times": "times",
}
"""Units that are words."""

SIDE_WORDS: dict[str, str] = {
    "left": "the left",
    "right": "the right",
    "anticlockwise": "anticlockwise",
    "clockwise": "clockwise",
}
"""Which way a value goes."""

OTHER_WORDS: dict[str, str] = {
    "not-assessed": "not assessed",
    "no-limit": "No measured component lies beyond its reference. What is not assessed was not looked at.",
}
"""What is said of no component."""
