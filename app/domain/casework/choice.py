"""Which frame of a track makes the best probe."""

from __future__ import annotations

from app.domain.casework.faces import FaceMeasures


def choice_order(measures: FaceMeasures) -> float:
    """Return a figure by which frames of one track are put in order as probes: larger first, no meaning of its own.

    A product, so that one bad property cannot be bought off with another: eye distance and sharpness each rising to
    saturation (half at 30 pixels and at 50), frontality (none left at a yaw hint of 0.4 or a roll of 60 degrees), and
    the share of pixels that are neither nearly black nor nearly white. Over the demo clips eye distance and sharpness
    are what goes with a smaller distance to the person's own gallery photos.
    """
    eyes = measures.eye_distance_px / (measures.eye_distance_px + 30)
    sharpness = (measures.sharpness or 0.0) / ((measures.sharpness or 0.0) + 50)
    turned = max(0.0, 1 - abs(measures.yaw_hint or 0.0) / 0.4) * max(0.0, 1 - abs(measures.roll_deg or 0.0) / 60)
    exposed = 1 - (measures.dark_share or 0.0) - (measures.bright_share or 0.0)
    return eyes * sharpness * turned * exposed
