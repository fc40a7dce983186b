"""All components of one probe's face, measured on its chip and its frame; a scan of a clip does without them."""

from __future__ import annotations

from app.domain.casework.faces import Face, FaceMeasures, FaceOrigin
from app.domain.casework.media import Pixels
from app.domain.casework.probe_quality import relative_sharpness
from app.domain.casework.quality import Absence, Assessed, QualityComponent, assess
from app.vision import quality_light as light
from app.vision.quality_blocks import blockiness
from app.vision.quality_place import head_size, margins
from app.vision.quality_region import Region, lay_out

Values = dict[QualityComponent, float | Absence]


def assess_face(pixels: Pixels, face: Face, measures: FaceMeasures) -> tuple[Assessed, ...]:
    """Return every component in its order, those without a method as *not assessed*.

    Args:
        pixels: full normalised frame, RGB (rows, columns, 3), uint8.
        face: in the pixels of that frame.
        measures: what the chip gave already: sharpness, roll, turn.
    """
    rows, columns = pixels.shape[:2]
    yaw: float | Absence | None = measures.yaw_hint if face.origin is FaceOrigin.DETECTED else Absence.BY_HAND
    values: dict[QualityComponent, float | Absence | None] = {
        **light_values(lay_out(pixels, face.landmarks)),
        **margins(face, columns, rows),
        QualityComponent.SHARPNESS: relative_sharpness(measures),
        QualityComponent.COMPRESSION: blockiness(pixels, face.box),
        QualityComponent.INTER_EYE_DISTANCE: measures.eye_distance_px,
        QualityComponent.HEAD_SIZE: head_size(face, rows),
        QualityComponent.YAW: yaw,
        QualityComponent.ROLL: measures.roll_deg,
    }
    return tuple(assess(component, values.get(component, Absence.NO_METHOD)) for component in QualityComponent)


def light_values(region: Region | None) -> Values:
    """Return the components of light and colour; all of them `OUTSIDE` where too little of the face is in the frame."""
    if region is None or not region.whole:
        return dict.fromkeys(_LIGHT, Absence.OUTSIDE)
    levels = light.histogram(region.luminance, region.face)
    left, right = (light.histogram(region.luminance, zone) for zone in (region.left, region.right))
    return {
        QualityComponent.ILLUMINATION_UNIFORMITY: light.illumination_uniformity(left, right),
        QualityComponent.LUMINANCE_MEAN: light.luminance_mean(levels),
        QualityComponent.LUMINANCE_VARIANCE: light.luminance_variance(levels),
        QualityComponent.UNDER_EXPOSURE: light.under_exposure(levels),
        QualityComponent.OVER_EXPOSURE: light.over_exposure(levels),
        QualityComponent.DYNAMIC_RANGE: light.dynamic_range(levels),
        QualityComponent.NATURAL_COLOUR: light.natural_colour(region),
    }


_LIGHT = (
    QualityComponent.ILLUMINATION_UNIFORMITY,
    QualityComponent.LUMINANCE_MEAN,
    QualityComponent.LUMINANCE_VARIANCE,
    QualityComponent.UNDER_EXPOSURE,
    QualityComponent.OVER_EXPOSURE,
    QualityComponent.DYNAMIC_RANGE,
    QualityComponent.NATURAL_COLOUR,
)
