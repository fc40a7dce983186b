"""The demo people seen small: how often the right person is found at 32, 24, 16 and 12 pixels between the eyes.

    python -m tests.trials.degraded_probes FOLDER [--seed N] [--camera mild|poor] [--jitters N]

Gallery: everybody's first photo. Probes: everybody's second photo, reduced until the eyes are so far apart, blurred,
with noise, and saved as JPEG, by a mild or a poor camera. The pictures and their manifest are left in FOLDER, for
`second-look-gallery evaluate FOLDER/trial.csv`. *Before* is what dlib's users do: HOG, one doubling, points and chip
from the picture as it is. *After* is the product.
"""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from unittest.mock import patch

import click
import cv2
import dlib
import numpy as np

from app.config import resource
from app.domain.casework.media import Pixels
from app.domain.gallery.templates import Vectors
from app.domain.shares import Share
from app.reports.accuracy_report import AccuracyReport
from app.services.measuring.evaluation import run_trial
from app.services.measuring.trial_list import read_trial
from app.vision import patches
from app.vision.analyst import FaceAnalyst, open_analyst
from app.vision.degrading import CAMERAS, degraded
from app.vision.detectors.opening import open_detector
from app.vision.encoders import Encoder, open_encoder
from app.vision.findings import DEFAULT
from app.vision.landmarks import LandmarkFinder
from gallery_tools.progress import TerminalProgress

EYES_PX = (32, 24, 16, 12)


def write_trial(
    folder: Path, analyst: FaceAnalyst, seed: int = 1, camera: str = "mild", eyes_px: Sequence[int] = EYES_PX
) -> Path:
    """Write the degraded probes and the manifest into a folder; return the manifest's path."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for number, (identity, first, second) in enumerate(_people()):
        rows.append([first, identity, "gallery", "1", ""])
        pixels = _read(second)
        apart = max(face.landmarks.eye_distance_px for face in analyst.find(pixels))
        for target in eyes_px:
            name = f"{identity}_{target}px.jpg"
            (folder / name).write_bytes(degraded(pixels, target / apart, seed * 1000 + number, CAMERAS[camera]))
            rows.append([name, identity, "probe", "2", f"{target} px"])
    path = folder / "trial.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["path", "identity", "role", "encounter", "condition"], *rows])
    return path


class Jittered:
    """Dlib's `num_jitters`: the mean of the numbers of a chip slightly turned, shifted and scaled many times."""

    def __init__(self, encoder: Encoder, jitters: int, untouched: int) -> None:
        """Leave the first `untouched` calls as they are: those of the gallery."""
        self._encoder, self._jitters, self._untouched = encoder, jitters, untouched
        self.model_id = encoder.model_id

    def encode(self, chips: Sequence[Pixels]) -> Vectors:
        self._untouched -= 1
        if self._untouched >= 0:
            return self._encoder.encode(chips)
        means = [
            self._encoder.encode([np.asarray(c) for c in dlib.jitter_image(chip, self._jitters)]).mean(axis=0)
            for chip in chips
        ]
        return np.stack(means).astype(np.float32)


@contextmanager
def _never_enlarged() -> Iterator[None]:
    with patch.object(patches, "FULL_SIZE_SIDE", 0.0):
        yield


def _people() -> Iterator[tuple[str, Path, Path]]:
    with resource("demo/manifest.csv").open(newline="", encoding="utf-8") as file:
        photos = {(row["identity_id"], row["encounter"]): row["file"] for row in csv.DictReader(file)}
    for identity in sorted({who for who, _ in photos if (who, "2") in photos}):
        yield identity, *(resource(f"demo/{photos[identity, encounter]}") for encounter in ("1", "2"))  # type: ignore[misc]


def _read(path: Path) -> Pixels:
    encoded = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    return np.asarray(cv2.cvtColor(cv2.imdecode(encoded, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), dtype=np.uint8)


def _table(title: str, report: AccuracyReport, seconds: float) -> Iterator[str]:
    for _, value, figures in report.groups:
        ranks = [share.count for _, share in figures.ranks if isinstance(share, Share)]
        found = figures.probes - figures.no_face
        yield f"| {title} | {value} | {figures.probes} | {found} | " + " | ".join(map(str, ranks)) + " |"
    yield f"| {title}: {seconds:.0f} s in all | | | | | | |"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--seed", default=1, show_default=True)
@click.option("--camera", type=click.Choice(list(CAMERAS)), default="mild", show_default=True)
@click.option("--jitters", default=0, help="Also measure dlib's jitter, this many copies of each probe.")
def main(folder: Path, seed: int, camera: str, jitters: int) -> None:
    """Write the probes to FOLDER and print the rank curve before and after."""
    product = open_analyst()
    listed = read_trial(write_trial(folder, product, seed, camera))
    encoder, _ = open_encoder(None)
    hog, default = (open_detector(name)[0] for name in ("hog", DEFAULT))
    runs: list[tuple[str, Callable[[], FaceAnalyst], AbstractContextManager[None]]] = [
        ("before: HOG, nothing enlarged", lambda: FaceAnalyst(hog, LandmarkFinder(), encoder), _never_enlarged()),
        ("HOG, faces enlarged", lambda: FaceAnalyst(hog, LandmarkFinder(), encoder), nullcontext()),
        (f"{DEFAULT}, nothing enlarged", lambda: product, _never_enlarged()),
        ("after: the product", lambda: product, nullcontext()),
    ]
    if jitters:
        for words, untouched in (("probes only", len(listed.gallery)), ("gallery too", 0)):
            shaken = Jittered(encoder, jitters, untouched)
            analyst = FaceAnalyst(default, LandmarkFinder(), shaken)
            runs.append((f"after, {jitters} jitters, {words}", lambda analyst=analyst: analyst, nullcontext()))  # type: ignore[misc]
    click.echo("| way | eyes | probes | found | rank 1 | rank 5 | rank 10 |\n|---|---|---|---|---|---|---|")
    for title, opened, circumstances in runs:
        with circumstances:
            started = time.perf_counter()
            report = run_trial(listed, opened(), title, TerminalProgress(title))
            for line in _table(title, report, time.perf_counter() - started):
                click.echo(line)


if __name__ == "__main__":
    main()
