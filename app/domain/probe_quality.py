"""The quality components of measures, also of those that were recorded before there were any."""

from __future__ import annotations

from app.domain.faces import FaceMeasures
from app.domain.quality import MARKS, Absence, Assessed, QualityComponent, assess


def components_of(measures: FaceMeasures) -> tuple[Assessed, ...]:
    """Return every component in its order.

    Measures of a scan, and records from before the components, hold a few figures only; the rest then reads *not
    assessed*.
    """
    if measures.components:
        return measures.components
    had: dict[QualityComponent, float | None] = {
        QualityComponent.INTER_EYE_DISTANCE: measures.eye_distance_px,
        QualityComponent.SHARPNESS: measures.sharpness,
        QualityComponent.YAW: measures.yaw_hint,
        QualityComponent.ROLL: measures.roll_deg,
    }
    missing = {each: Absence.NOT_THEN if each in MARKS else Absence.NO_METHOD for each in QualityComponent}
    values = {each: missing[each] if (value := had.get(each)) is None else value for each in QualityComponent}
    return tuple(assess(each, value) for each, value in values.items())
