"""The usual ways to do what this program does, for comparisons only; the running program calls none of this."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import cv2
import dlib
import numpy as np
from PIL import ImageFile

from app.domain.casework.media import Pixels
from app.errors import Unavailable
from app.vision.models import MMOD, find_weights


def dlib_mmod(enlarge: int) -> Callable[[Pixels], int]:
    """Return dlib's own run of its CNN detector: from an RGB frame to the number of faces.

    Args:
        enlarge: how often dlib doubles the frame first.
    """
    network = dlib.cnn_face_detection_model_v1(str(find_weights(MMOD)))
    return lambda pixels: len(network(pixels, enlarge))


def face_recognition_package() -> ModuleType:
    """Return the package, as installed.

    Importing it makes Pillow take cut-off pictures everywhere in the process; that setting is put back, because here a
    truncated file must be refused.

    Raises:
        Unavailable: it is not installed, or ended itself because its models are missing.
    """
    tolerant = ImageFile.LOAD_TRUNCATED_IMAGES
    try:
        import face_recognition
    except (ImportError, SystemExit) as error:
        raise Unavailable(
            "face_recognition is not installed here; the development set-up (packaging/start.py) brings it."
        ) from error
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = tolerant
    return face_recognition  # type: ignore[no-any-return]


def face_recognition_enrolment() -> Callable[[Path], int]:
    """Return what a user of face_recognition writes for one photo: load, locate, encode; gives the number of faces.

    Raises:
        Unavailable: the package is not installed, or ended itself because its models are missing.
    """
    face_recognition = face_recognition_package()

    def enrol(path: Path) -> int:
        picture = face_recognition.load_image_file(path)
        places = face_recognition.face_locations(picture)
        return len(face_recognition.face_encodings(picture, places))

    return enrol


_SAME_COLOURS = 3.0
"""Of 255. In a clip made for the benchmark the same frame differs by 0.7, the one beside it by 6.6."""


class OpenCvPlayer:
    """What people write first to look at a clip: OpenCV's VideoCapture, frame after frame, in RGB.

    For files made here only: it opens whatever a file refers to, in this very process. Never for evidence: of
    interlaced clips it hands out one unfilled buffer for every frame and says that all went well.
    """

    def __init__(self, path: Path) -> None:
        self._capture = cv2.VideoCapture(str(path))

    def frame(self, index: int) -> Pixels:
        """Go to a frame and return it."""
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, index)
        return self.next_frame()

    def next_frame(self) -> Pixels:
        """Return the next frame.

        Raises:
            Unavailable: there is none, or this OpenCV cannot decode it.
        """
        there, frame = self._capture.read()
        if not there:
            raise Unavailable("OpenCV could not read this clip here. Leave this comparison out.")
        return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), dtype=np.uint8)

    def shows(self, index: int, pixels: Pixels) -> bool:
        """Return whether it sees a frame as somebody else does, (rows, columns, 3) in RGB.

        Colours may be converted a little otherwise: the mean difference counts, up to `_SAME_COLOURS`.
        """
        own = self.frame(index)
        return own.shape == pixels.shape and float(cv2.norm(own, pixels, cv2.NORM_L1)) / own.size <= _SAME_COLOURS

    def close(self) -> None:
        """Let go of the file."""
        self._capture.release()
