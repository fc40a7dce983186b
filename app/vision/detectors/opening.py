"""Opens a detector by its name."""

from __future__ import annotations

from pathlib import Path

from app.errors import BadInput, Unavailable
from app.vision.detectors.hog import HogDetector
from app.vision.detectors.mmod import MmodDetector
from app.vision.detectors.mtcnn import MtcnnDetector
from app.vision.detectors.protocol import Detector
from app.vision.detectors.yunet import YunetDetector
from app.vision.findings import AUTOMATIC, DEFAULT, DETECTORS
from app.vision.models import YUNET, model_file
from app.vision.sessions import THREADS


def open_detector(
    name: str, cache: Path | None = None, models_folder: Path | None = None, threads: int = THREADS
) -> tuple[Detector, tuple[str, ...]]:
    """Return a detector and remarks about its opening. A detector that was asked for is never replaced by another.

    Args:
        name: one of `app.vision.findings.DETECTORS`, or `AUTOMATIC`.
        cache: folder for converted networks, or None.
        models_folder: where optional weight files lie.
        threads: for one run.

    Raises:
        Unavailable: a weight file is missing or wrong.
        BadInput: no detector of that name.
    """
    match name:
        case "mtcnn":
            mtcnn = MtcnnDetector(cache, threads=threads)
            return mtcnn, mtcnn.remarks
        case "hog":
            return HogDetector(), ()
        case "mmod":
            detector = MmodDetector(cache, threads=threads)
            return detector, detector.remarks
        case "yunet":
            return YunetDetector(models_folder), ()
        case _ if name == AUTOMATIC:
            return _open_best(cache, models_folder, threads)
        case _:
            raise BadInput(f"There is no face detector called {name}. Choose one of: {', '.join(DETECTORS)}.")


def _open_best(cache: Path | None, models_folder: Path | None, threads: int) -> tuple[Detector, tuple[str, ...]]:
    """Return YuNet if somebody put its file into the models folder; with a file that is not it, the default."""
    if models_folder is None or not (models_folder / model_file(YUNET).path).exists():
        return open_detector(DEFAULT, cache, models_folder, threads)
    try:
        return YunetDetector(models_folder), ()
    except Unavailable as error:
        detector, remarks = open_detector(DEFAULT, cache, models_folder, threads)
        return detector, (f"Faces are found by {detector.name}, not by YuNet: {error}", *remarks)
