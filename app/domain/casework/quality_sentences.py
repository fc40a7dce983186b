"""A quality component in words: its name, its value, its one sentence; `translate` puts the tables' texts elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.casework.quality import Absence, Assessed, QualityComponent
from app.domain.casework.quality_words import (
    ABSENT_WORDS,
    FORMULA_WORDS,
    NAME_WORDS,
    OTHER_WORDS,
    SENTENCE_WORDS,
    SIDE_WORDS,
    SOURCE_WORDS,
    UNIT_WORDS,
)
from app.domain.casework.requests import EYE_DISTANCE_FLOOR_PX, EYE_DISTANCE_WARNING_PX

Translate = Callable[[str], str]

_USUAL_FORM = ".1f"
_FORMS = {
    QualityComponent.ILLUMINATION_UNIFORMITY: ".2f",
    QualityComponent.LUMINANCE_MEAN: ".3f",
    QualityComponent.LUMINANCE_VARIANCE: ".4f",
    QualityComponent.UNDER_EXPOSURE: ".2f",
    QualityComponent.OVER_EXPOSURE: ".2f",
    QualityComponent.HEAD_SIZE: ".2f",
    QualityComponent.YAW: "+.2f",
    QualityComponent.ROLL: "+.1f",
}
_LONG_UNITS = ("eye distances", "times")


def _same(text: str) -> str:
    return text


def name_of(component: QualityComponent, translate: Translate = _same) -> str:
    """Return what a component is called."""
    return translate(NAME_WORDS[component])


def explanation_of(component: QualityComponent, translate: Translate = _same) -> str:
    """Return how a component comes about and where that comes from."""
    return f"{translate(FORMULA_WORDS[component])}\n{translate(SOURCE_WORDS[component])}."


def figure(component: QualityComponent, value: float) -> str:
    """Return a value of a component as it is written, without its unit. Minus zero is zero."""
    form = _FORMS.get(component, _USUAL_FORM)
    words = format(value, form)
    return format(0.0, form) if float(words) == 0 else words


def value_words(each: Assessed, translate: Translate = _same, *, short: bool = False) -> str:
    """Return the value with its unit, or *not assessed*; `short` leaves a unit of whole words to the sentence."""
    if each.value is None:
        return translate(OTHER_WORDS["not-assessed"])
    words = figure(each.component, each.value)
    if each.unit not in UNIT_WORDS:
        return words + each.unit
    return words if short and each.unit in _LONG_UNITS else f"{words} {translate(each.unit)}"


def sentence_words(each: Assessed, translate: Translate = _same) -> str:
    """Return the one sentence that says what a component means for this face."""
    text = SENTENCE_WORDS.get((each.component, each.sentence)) or _without_value(each)
    value = "" if each.value is None else figure(each.component, each.value)
    marks = (format(mark, ".0f") for mark in (EYE_DISTANCE_WARNING_PX, EYE_DISTANCE_FLOOR_PX))
    return translate(text).format(value, value.lstrip("+-"), translate(_side(each)), *marks)


def _without_value(each: Assessed) -> str:
    why = Absence(each.sentence)
    return FORMULA_WORDS[each.component] if why is Absence.NO_METHOD else ABSENT_WORDS[why]


def _side(each: Assessed) -> str:
    low = (each.value or 0.0) < 0
    if each.component is QualityComponent.ROLL:
        return SIDE_WORDS["anticlockwise" if low else "clockwise"]
    return SIDE_WORDS["left" if low else "right"]
