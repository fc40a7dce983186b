"""The one alignment path: full frame, detector, dlib's five points, chip, descriptor."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from app.domain.casework.faces import Box, Face, FaceMeasures, FaceOrigin, Point
from app.domain.casework.media import Pixels
from app.domain.gallery.templates import Template, checked
from app.errors import BadInput
from app.vision.detectors.opening import open_detector
from app.vision.detectors.protocol import Detection, Detector
from app.vision.encoders import Encoder, open_encoder
from app.vision.findings import CHIP_PADDING, CHIP_SIZE, DEFAULT, AnalysedFace, DescribedFace
from app.vision.geometry import landmarks_from_eyes, square_from_landmarks
from app.vision.landmarks import LandmarkFinder, cut_chip
from app.vision.models import RESNET, ModelId, model_file
from app.vision.own_weights import weights_of
from app.vision.portraits import find_portrait
from app.vision.quality import measure_face
from app.vision.quality_components import assess_face
from app.vision.sessions import THREADS

BY_HAND = "by hand"
LEAST_EYE_DISTANCE_PX = 4.0
_DESCRIBED_TOGETHER = 4
"""Gallery photos described at once, while faces are looked for in the next ones."""


class FaceAnalyst:
    """Finds, places, measures and describes faces. Not thread-safe; one analyst per process is enough.

    Attributes:
        model_ids: every weight file in use and the engine that runs it, for the record; the detector's first, then the
            landmarks', the descriptor's last.
        remarks: sentences about what is not as it should be, for example that a slower engine is in use and why.
    """

    def __init__(
        self, detector: Detector, landmarks: LandmarkFinder, encoder: Encoder, remarks: Sequence[str] = ()
    ) -> None:
        self._detector = detector
        self._landmarks = landmarks
        self._encoder = encoder
        self.model_ids: tuple[ModelId, ...] = (*detector.model_ids, landmarks.model_id, encoder.model_id)
        self.remarks: tuple[str, ...] = tuple(remarks)

    def find(self, pixels: Pixels) -> list[Face]:
        """Return the faces of a full normalised frame, best score of the detector first.

        Args:
            pixels: RGB, (rows, columns, 3), uint8; never a crop.
        """
        return self._placed(pixels, self._detector.detect(pixels))

    def place(self, pixels: Pixels, box: Box | None, left_eye: Point, right_eye: Point) -> Face:
        """Return the face whose eyes a person placed.

        Dlib's mean face is laid on the two eye middles by the one similarity transform (turn, scale, shift) that does
        it; this gives the five points, and the chip then has both eyes exactly where dlib's alignment wants them. The
        square is the mean face's unit square, upright. `left_eye` is the eye on the left of an upright picture of the
        face, so the order says which way is up.

        Args:
            pixels: full normalised frame, RGB (rows, columns, 3).
            box: what the person drew around the face, or None; the eyes must lie inside.
            left_eye: middle of the eye on the picture's left, frame pixels.
            right_eye: middle of the eye on the picture's right.

        Raises:
            BadInput: eyes outside frame or box, or too close together to be two.
        """
        frame = Box(0, 0, pixels.shape[1], pixels.shape[0])
        for eye in (left_eye, right_eye):
            if not _holds(frame, eye):
                raise BadInput("An eye was placed outside the picture. Place both eyes inside it.")
            if box is not None and not _holds(box, eye):
                raise BadInput("An eye was placed outside the box. Draw the box around the face, or move the eye.")
        if math.dist((left_eye.x, left_eye.y), (right_eye.x, right_eye.y)) < LEAST_EYE_DISTANCE_PX:
            raise BadInput(
                f"The eyes are less than {LEAST_EYE_DISTANCE_PX:.0f} pixels apart. "
                "Place one point on each eye; a smaller face cannot be described."
            )
        landmarks = landmarks_from_eyes(left_eye, right_eye)
        return Face(square_from_landmarks(landmarks), landmarks, BY_HAND, 0.0, FaceOrigin.DRAWN)

    def describe(self, pixels: Pixels, faces: Sequence[Face]) -> list[Template]:
        """Return the templates of faces in the order given; all of a frame in one batch.

        Args:
            pixels: the full normalised frame the faces were found in.
            faces: from `find` or `place`.
        """
        return self._templates([cut_chip(pixels, face) for face in faces])

    def analyse(self, pixels: Pixels) -> list[AnalysedFace]:
        """Return every face of a frame with template, measures and chip: `find`, `describe`, `measure` at once."""
        faces = self.find(pixels)
        chips = [cut_chip(pixels, face) for face in faces]
        return [
            AnalysedFace(face, template, measure_face(face, chip), chip)
            for face, template, chip in zip(faces, self._templates(chips), chips, strict=True)
        ]

    def describe_portraits(self, pictures: Sequence[Pixels]) -> list[list[DescribedFace]]:
        """Return the faces of each of many gallery photos with their templates; all templates are made in batches.

        Args:
            pictures: full normalised frames, RGB (rows, columns, 3); see `app.vision.portraits` for what is searched.
        """
        found: list[list[tuple[Face, FaceMeasures]]] = []
        described: list[Future[list[Template]]] = []
        with ThreadPoolExecutor(1, "describing") as pool:  # while the next faces are being looked for
            for start in range(0, len(pictures), _DESCRIBED_TOGETHER):
                part = pictures[start : start + _DESCRIBED_TOGETHER]
                faces = [self._placed(pixels, find_portrait(self._detector, pixels)) for pixels in part]
                chips = [[cut_chip(pixels, face) for face in each] for pixels, each in zip(part, faces, strict=True)]
                described.append(pool.submit(self._templates, [chip for each in chips for chip in each]))
                found += [
                    [(face, measure_face(face, chip)) for face, chip in zip(*picture, strict=True)]
                    for picture in zip(faces, chips, strict=True)
                ]
        templates = iter([template for batch in described for template in batch.result()])
        return [[DescribedFace(face, next(templates), measures) for face, measures in each] for each in found]

    def measure(self, pixels: Pixels, face: Face) -> FaceMeasures:
        """Return all that can be said of one face's quality: unlike a scan's, these measures have their components.

        See `app.vision.quality` and `app.vision.quality_components`.
        """
        measures = measure_face(face, cut_chip(pixels, face))
        return replace(measures, components=assess_face(pixels, face, measures))

    def chip(self, pixels: Pixels, face: Face, size: int = CHIP_SIZE, padding: float = CHIP_PADDING) -> Pixels:
        """Return the face upright, RGB (size, size, 3); `padding` is the border in units of dlib's mean face."""
        return cut_chip(pixels, face, size, padding)

    def close(self) -> None:
        """Do nothing: there is no process to end. For use in the place of an `AnalystProcess`."""

    def _placed(self, pixels: Pixels, detections: Sequence[Detection]) -> list[Face]:
        return [
            Face(found.square, self._landmarks.find(pixels, found.square), self._detector.name, found.score)
            for found in detections
        ]

    def _templates(self, chips: Sequence[Pixels]) -> list[Template]:
        model = self._encoder.model_id.sha256
        return [Template(checked(vector), model) for vector in self._encoder.encode(chips)]


def open_analyst(
    cache: Path | None = None,
    detector: str = DEFAULT,
    models_folder: Path | None = None,
    threads: int = THREADS,
    encoder: str = "",
) -> FaceAnalyst:
    """Return an analyst with checked weights.

    Args:
        cache: folder for converted networks; None converts them at every start.
        detector: one of `app.vision.findings.DETECTORS`, or `AUTOMATIC`.
        models_folder: where optional weight files lie.
        threads: how many threads one run of a network may use.
        encoder: SHA-256 of the weights that describe faces, from the models folder; empty for those of the program.

    Raises:
        Unavailable: a weight file is missing or not the one of the manifest.
        BadInput: no detector of that name.
    """
    opened, detector_remarks = open_detector(detector, cache, models_folder, threads)
    shipped = encoder in {"", model_file(RESNET).sha256}
    own = None if shipped else weights_of(models_folder, encoder)
    describing, encoder_remarks = open_encoder(cache, threads, own)
    return FaceAnalyst(opened, LandmarkFinder(), describing, (*detector_remarks, *encoder_remarks))


def _holds(box: Box, point: Point) -> bool:
    return box.left <= point.x <= box.right and box.top <= point.y <= box.bottom
