"""What is found about a photo of an import, and from where on it is worth a person's look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.casework.faces import FaceMeasures
from app.domain.casework.quality import MARKS, QualityComponent
from app.domain.casework.requests import EYE_DISTANCE_WARNING_PX
from app.domain.gallery.import_review import FindingKind
from app.domain.records import PhotoRecord

THE_PERSON, THE_RECORD = "{person}", "{record}"
"""Stand in what was found for a photo of the gallery, which is named to whoever reads it and nowhere else: what is kept
of an unfinished import names nobody who may leave the gallery before it ends."""
NEAR = 0.35
"""Distance of two templates under which two identifiers may be one person. On the demo gallery (84 photos of 42
invented people) the nearest two people are 0.450 apart, and 96 of 100 pairs of photos of one person lie under 0.35."""
FAR = 0.6
"""Distance beyond which one identifier may be two people: dlib's customary mark for one person. On the demo gallery two
photos of one person are at most 0.442 apart."""
SAME_PICTURE = 0.008
"""Unlikeness of two pictures (`vision.likeness`) up to which they are one picture in two files. On the demo gallery,
compressed anew (JPEG 30 to 90), enlarged, reduced, greyed or brightened: at most 0.0026; two photos of one person: at
least 0.0246."""
LEAST_SHARPNESS = 15.0
"""Of the chip (`vision.quality`). The demo gallery's photos have 50 and more, blurred by six pixels at most 4."""
MOST_BRIGHT_SHARE = 0.3
"""Share of burnt-out pixels of the chip; at most 0.06 on the demo gallery. Darkness is not judged: it says as much
about skin as about light (`domain.casework.quality`)."""

_FRONTAL = frozenset({"", "f", "front", "frontal"})
_PROFILES = frozenset({"l", "r", "left", "right", "profile", "left profile", "right profile"})


@dataclass(frozen=True)
class Noted:
    """What was found about one photo; `other` is the photo it was compared with, its key or its id."""

    kind: FindingKind
    sentence: str
    other: str = ""


def named(sentence: str, other: PhotoRecord | None) -> str:
    """Return what was found with the photo of the gallery that it is about; None: that one has left since."""
    if other is None:
        person, record = "somebody", "a record that has left the gallery since"
    else:
        person = f"person {other.person_identifier}"
        record = f"record {other.record_number} of {other.agency} in the gallery"
    return sentence.replace(THE_PERSON, person).replace(THE_RECORD, record)


def is_frontal(pose: str) -> bool:
    """Tell whether a pose as stated means a face seen from the front; nothing stated means that too."""
    return pose.lower() in _FRONTAL


def noted_of(measures: FaceMeasures, faces: int, pose: str) -> Iterator[Noted]:
    """Yield what the photo alone shows.

    Args:
        measures: of its largest face.
        faces: how many were found.
        pose: as stated.
    """
    if faces > 1:
        yield Noted(
            FindingKind.SEVERAL_FACES, f"{faces} faces were found in the picture; the largest would be enrolled"
        )
    yield from _pose(measures.yaw_hint, pose)
    wrong = list(_quality(measures))
    if wrong:
        yield Noted(FindingKind.LOW_QUALITY, "; ".join(wrong))


def _pose(yaw: float | None, pose: str) -> Iterator[Noted]:
    turned = MARKS[QualityComponent.YAW].high
    if yaw is None or turned is None:
        return
    if is_frontal(pose) and abs(yaw) > turned:
        yield Noted(FindingKind.POSE, "the head is turned aside, and the pose is stated as frontal")
    if pose.lower() in _PROFILES and abs(yaw) <= turned:
        yield Noted(FindingKind.POSE, f"the face is seen from the front, and the pose is stated as {pose[:40]}")


def _quality(measures: FaceMeasures) -> Iterator[str]:
    if measures.eye_distance_px < EYE_DISTANCE_WARNING_PX:
        yield f"the eyes are only {measures.eye_distance_px:.0f} pixels apart"
    if measures.sharpness is not None and measures.sharpness < LEAST_SHARPNESS:
        yield "the face is not sharp"
    if measures.bright_share is not None and measures.bright_share > MOST_BRIGHT_SHARE:
        yield "much of the face is burnt out"
