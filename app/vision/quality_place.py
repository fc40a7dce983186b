"""Where the face lies in its frame, and how it is held: from the five points alone."""

from __future__ import annotations

from app.domain.casework.faces import Face, FaceOrigin
from app.domain.casework.quality import Absence, QualityComponent


def margins(face: Face, columns: int, rows: int) -> dict[QualityComponent, float | Absence]:
    """Return the room between the face and the frame's edges, in eye distances.

    Left and right as in OFIQ: from the nearer eye's middle to the edge. Above and below from the middle of the eyes:
    OFIQ divides these two by the distance from eyes to chin, which is not among the five points.

    Args:
        face: in frame pixels.
        columns, rows: of the frame.
    """
    apart = face.landmarks.eye_distance_px
    left, right = face.landmarks.left_eye, face.landmarks.right_eye
    room = {
        QualityComponent.MARGIN_LEFT: left.x,
        QualityComponent.MARGIN_RIGHT: columns - right.x,
        QualityComponent.MARGIN_ABOVE: (left.y + right.y) / 2,
        QualityComponent.MARGIN_BELOW: rows - (left.y + right.y) / 2,
    }
    return {which: pixels / apart if apart > 0 else Absence.TOO_SMALL for which, pixels in room.items()}


def head_size(face: Face, rows: int) -> float | Absence:
    """Return the height of dlib's square over the height of the frame.

    OFIQ takes the distance from eyes to chin instead. The square of a face placed by hand is made from its eyes alone
    and says nothing about the head.
    """
    return face.box.height / rows if face.origin is FaceOrigin.DETECTED else Absence.BY_HAND
