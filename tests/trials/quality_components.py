"""How a probe's quality components move when its picture gets worse.

    python -m tests.trials.quality_components

The demo's stills, taken near (easy) and far (hard) of the same eight people, as medians; then the easy ones made worse
in one way at a time. Last, what one probe costs in processor time, beside the measures that a scan takes.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

import click
import cv2
import numpy as np

from app.domain.casework.faces import Face
from app.domain.casework.media import Pixels
from app.domain.casework.quality import Assessed, QualityComponent
from app.domain.casework.quality_sentences import figure, name_of
from app.vision.analyst import FaceAnalyst, open_analyst
from app.vision.landmarks import cut_chip
from app.vision.quality import measure_face
from app.vision.quality_components import assess_face
from tests.vision.faces import listed, picture

C = QualityComponent
SHOWN = (
    C.INTER_EYE_DISTANCE, C.SHARPNESS, C.COMPRESSION, C.ILLUMINATION_UNIFORMITY, C.LUMINANCE_MEAN, C.UNDER_EXPOSURE,
    C.OVER_EXPOSURE, C.DYNAMIC_RANGE, C.NATURAL_COLOUR,
)  # fmt: skip
Worse = Callable[[Pixels, Face], Pixels]
Probe = tuple[Pixels, Face]


def _whole(values: Any) -> Pixels:
    return np.asarray(np.clip(values, 0, 255), dtype=np.uint8)


def _compressed(quality: int) -> Worse:
    def worsen(pixels: Pixels, _: Face) -> Pixels:
        encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        return _whole(cv2.imdecode(encoded, cv2.IMREAD_COLOR))

    return worsen


def _blurred(sigma: float) -> Worse:
    return lambda pixels, _: _whole(cv2.GaussianBlur(pixels, (0, 0), sigma))


def _brightened(factor: float) -> Worse:
    return lambda pixels, _: _whole(pixels.astype(np.float64) * factor)


def _one_sided(pixels: Pixels, face: Face) -> Pixels:
    middle = round((face.landmarks.left_eye.x + face.landmarks.right_eye.x) / 2)
    made = pixels.copy()
    made[:, :middle] //= 2
    return made


def _grey(pixels: Pixels, _: Face) -> Pixels:
    return _whole(np.repeat(pixels.mean(axis=2, keepdims=True), 3, axis=2))


def _bluish(pixels: Pixels, _: Face) -> Pixels:
    return _whole(pixels * np.array([0.6, 0.9, 1.5]))


WORSE: dict[str, Worse] = {
    "as they are": lambda pixels, _: pixels,
    "JPEG 50": _compressed(50), "JPEG 30": _compressed(30), "JPEG 20": _compressed(20), "JPEG 10": _compressed(10),
    "blur 1 px": _blurred(1), "blur 2 px": _blurred(2),
    "half as bright": _brightened(0.5), "a quarter": _brightened(0.25), "twice as bright": _brightened(2),
    "left side half as bright": _one_sided, "grey": _grey, "bluish": _bluish,
}  # fmt: skip


@click.command()
def main() -> None:
    """Print the tables."""
    analyst = open_analyst()
    files = [file for file, _ in listed("probe_still")]
    easy, hard = ([_probe(analyst, file) for file in files if kind in file] for kind in ("easy", "hard"))
    click.echo("| pictures | " + " | ".join(name_of(each) for each in SHOWN) + " | limited |")
    click.echo("|---" * (len(SHOWN) + 2) + "|")
    _tell("easy stills", easy)
    _tell("hard stills", hard)
    for name, worse in WORSE.items():
        if name != "as they are":
            _tell(f"easy, {name}", [(worse(pixels, face), face) for pixels, face in easy])
    _cost(easy[0])


def _probe(analyst: FaceAnalyst, file: str) -> Probe:
    pixels = picture(file)
    return pixels, analyst.find(pixels)[0]


def _tell(name: str, probes: Sequence[Probe]) -> None:
    found = [{each.component: each for each in _assessed(pixels, face)} for pixels, face in probes]
    cells = [_median([each[component] for each in found]) for component in SHOWN]
    limited = sum(any(each.limits for each in components.values()) for components in found)
    click.echo(f"| {name} | " + " | ".join(cells) + f" | {limited} of {len(found)} |")


def _median(found: Sequence[Assessed]) -> str:
    values = [each.value for each in found if each.value is not None]
    limits = sum(each.limits for each in found)
    told = figure(found[0].component, statistics.median(values)) if values else "-"
    return told + (f" ({limits})" if limits else "")


def _assessed(pixels: Pixels, face: Face) -> tuple[Assessed, ...]:
    return assess_face(pixels, face, measure_face(face, cut_chip(pixels, face)))


def _cost(probe: Probe) -> None:
    pixels, face = probe
    chip = cut_chip(pixels, face)
    measures = measure_face(face, chip)
    lean = _milliseconds(lambda: measure_face(face, chip))
    full = _milliseconds(lambda: assess_face(pixels, face, measures))
    click.echo(f"\nProcessor time a face: measures of a scan {lean:.2f} ms, components of a probe {full:.1f} ms.")


def _milliseconds(job: Callable[[], object], times: int = 50) -> float:
    job()
    begun = time.process_time()
    for _ in range(times):
        job()
    return (time.process_time() - begun) / times * 1000


if __name__ == "__main__":
    main()
