"""The quality components of measures, also of those that were recorded before there were any."""

from __future__ import annotations

from app.domain.casework.faces import FaceMeasures
from app.domain.casework.quality import MARKS, Absence, Assessed, QualityComponent, assess


def components_of(measures: FaceMeasures) -> tuple[Assessed, ...]:
    """Return every component in its order.

    Measures of a scan, and records from before the components, hold a few figures only; the rest then reads *not
    assessed*.
    """
    if measures.components:
        return measures.components
    had: dict[QualityComponent, float | None] = {
        QualityComponent.INTER_EYE_DISTANCE: measures.eye_distance_px,
        QualityComponent.SHARPNESS: relative_sharpness(measures),
        QualityComponent.YAW: measures.yaw_hint,
        QualityComponent.ROLL: measures.roll_deg,
    }
    missing = {each: Absence.NOT_THEN if each in MARKS else Absence.NO_METHOD for each in QualityComponent}
    values = {each: missing[each] if (value := had.get(each)) is None else value for each in QualityComponent}
    return tuple(assess(each, value) for each, value in values.items())


def relative_sharpness(measures: FaceMeasures) -> float | None:
    """Return the variance of the chip's Laplacian in hundredths of the variance of its grey; None without either.

    Divided so, the figure of Pech-Pacheco and others stays the same when a picture or a skin is darker: both variances
    go with the square of the brightness. A chip without any variance has no detail: 0.
    """
    if measures.sharpness is None or measures.luminance_deviation is None:
        return None
    variance = measures.luminance_deviation**2
    return 100 * measures.sharpness / variance if variance > 0 else 0.0
