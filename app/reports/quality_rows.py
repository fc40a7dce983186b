"""The quality components of a probe as rows of the report: values with their references, limits as sentences."""

from __future__ import annotations

from app.domain.casework.faces import FaceMeasures
from app.domain.casework.quality import NO_MARK, Assessed, QualityComponent, limits_of
from app.domain.casework.quality_sentences import name_of, sentence_words, value_words
from app.reports.sheet import Cell

_HOW = "By the components of ISO/IEC 29794-5, as far as five points of a face and OpenCV give them"


def quality_rows(measures: FaceMeasures) -> list[tuple[str, Cell]]:
    """Return what limits a probe, what was measured of it, and what was not assessed.

    The distance between the eyes stands here as a value only; what it means for a search the probe's own row says.

    Args:
        measures: with components; without, the list is empty.
    """
    if not measures.components:
        return []
    limits = [
        each for each in limits_of(measures.components) if each.component is not QualityComponent.INTER_EYE_DISTANCE
    ]
    absent = [name_of(each.component) for each in measures.components if each.value is None]
    rows: list[tuple[str, Cell]] = [(f"Limit: {_lowered(each)}", sentence_words(each)) for each in limits]
    rows.append(("Measured", _HOW))
    rows += [(name_of(each.component), _value(each)) for each in measures.components if each.value is not None]
    return [*rows, ("Not assessed", "; ".join(absent) or "Nothing")]


def _value(each: Assessed) -> str:
    held = "" if each.reference in ("", NO_MARK) else f", reference {each.reference}"
    return value_words(each) + held


def _lowered(each: Assessed) -> str:
    name = name_of(each.component)
    return name[0].lower() + name[1:]
