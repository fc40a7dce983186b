"""YuNet (Wu, Yu and others, 2023) through OpenCV, when the section has put its file into the models folder."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from app.domain.casework.faces import Point
from app.domain.casework.media import Pixels
from app.vision.detectors.protocol import Detection
from app.vision.detectors.sizing import sized
from app.vision.geometry import square_from_mouth
from app.vision.models import YUNET, ModelId, identify, read_weights

_SCORE, _OVERLAP, _CANDIDATES = 0.6, 0.3, 5000


class YunetDetector:
    """Finds faces from about 10 pixels wide; fast."""

    name = "yunet"

    def __init__(self, models_folder: Path | None) -> None:
        """Open the network.

        Raises:
            Unavailable: the file is not in the folder, or is not the one of the manifest.
        """
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)  # OpenCV 5 warns of its own new engine
        weights = np.frombuffer(read_weights(YUNET, models_folder), dtype=np.uint8)
        nothing = np.empty(0, dtype=np.uint8)
        self._detector = cv2.FaceDetectorYN.create("onnx", weights, nothing, (320, 320), _SCORE, _OVERLAP, _CANDIDATES)
        self.model_ids: tuple[ModelId, ...] = (identify(YUNET, "opencv"),)

    def detect(self, pixels: Pixels) -> list[Detection]:
        """Return the faces of an RGB frame (rows, columns, 3), best score first."""
        frame, scale = sized(pixels)
        self._detector.setInputSize((frame.shape[1], frame.shape[0]))
        _, table = self._detector.detect(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))
        found = [] if table is None else [_detection(row.astype(float) / scale, float(row[14])) for row in table]
        return sorted(found, key=lambda detection: -detection.score)


def _detection(row: np.ndarray[tuple[int], np.dtype[np.float64]], score: float) -> Detection:
    # A row is box, then x and y of: the eye on the left, the eye on the right, nose, left and right mouth corner.
    left_eye, right_eye = Point(row[4], row[5]), Point(row[6], row[7])
    mouth = Point((row[10] + row[12]) / 2, (row[11] + row[13]) / 2)
    return Detection(square_from_mouth(left_eye, right_eye, mouth), score)
