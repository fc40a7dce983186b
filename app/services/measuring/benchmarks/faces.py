"""Faces: the converted networks against dlib's own, the detectors, and enrolment against face_recognition's calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from app.config import resource
from app.domain.casework.media import Pixels
from app.errors import Unavailable
from app.services.measuring.benchmarks.comparison import BenchmarkSettings, Comparison, timed_by_turns
from app.services.measuring.benchmarks.memory import forget_peak, peak_mb
from app.services.pipeline import chunks
from app.vision.analyst import FaceAnalyst, open_analyst
from app.vision.detectors.mmod import MmodDetector
from app.vision.detectors.opening import open_detector
from app.vision.encoders import DlibEncoder, open_encoder
from app.vision.media_opener import MediaOpener
from app.vision.peers import dlib_mmod, face_recognition_enrolment

_ROUNDS = 5
_BATCH = 32
_PHOTOS = 24
_TOGETHER, _NO_LIMIT = 8, 1 << 62


def compare_descriptors(settings: BenchmarkSettings) -> Iterator[Comparison]:
    """Yield the descriptor alone and in a batch: ONNX Runtime against dlib, on the demo's faces."""
    with TemporaryDirectory(prefix="second-look-bench-") as cache:
        chips = _chips(open_analyst(Path(cache)), _BATCH)
        ours, dlibs = open_encoder(Path(cache))[0], DlibEncoder()
        unlike = float(np.abs(ours.encode(chips) - dlibs.encode(chips)).max())
        for count in (1, _BATCH):
            part = chips[:count]
            fresh = forget_peak()
            seconds = timed_by_turns(
                {"ours": lambda _, part=part: ours.encode(part), "dlib": lambda _, part=part: dlibs.encode(part)},  # type: ignore[misc]
                _ROUNDS,
                settings.tell(f"Describing {count} at a time"),
            )
            work = f"descriptor, {count} at a time"
            yield _against(work, seconds, "dlib", unlike, fresh)


def compare_detectors(settings: BenchmarkSettings) -> Iterator[Comparison]:
    """Yield dlib's CNN detector in ONNX Runtime against dlib, and MTCNN against dlib's HOG, on a 1280x720 frame."""
    frame = _wide_frame()
    with TemporaryDirectory(prefix="second-look-bench-") as cache:
        mmod, theirs = MmodDetector(Path(cache), enlarge=1), dlib_mmod(0)
        seconds = timed_by_turns(
            {"ours": lambda _: mmod.detect(frame), "dlib": lambda _: theirs(frame)},
            1,
            settings.tell("Finding faces, mmod"),
        )
        yield _against("mmod detector, 1280x720", seconds, "dlib", None, fresh=False)
        mtcnn, hog = open_detector("mtcnn")[0], open_detector("hog")[0]
        seconds = timed_by_turns(
            {"ours": lambda _: mtcnn.detect(frame), "hog": lambda _: hog.detect(frame)}, _ROUNDS,
            settings.tell("Finding faces, MTCNN and HOG"),
        )  # fmt: skip
        yield _against("MTCNN, 1280x720", seconds, "hog", None, fresh=False, words="dlib's HOG, upsample 1")


def compare_enrolment(settings: BenchmarkSettings) -> Iterator[Comparison]:
    """Yield seconds per photo of the demo: decode, find, align and describe, against face_recognition's calls."""
    paths = sorted(resource("demo/gallery").glob("*.jpg"))[:_PHOTOS]
    work = f"enrolment, seconds for {len(paths)} photos"
    try:
        theirs = face_recognition_enrolment()
    except Unavailable:
        theirs = None
    with TemporaryDirectory(prefix="second-look-bench-") as cache, closing(MediaOpener()) as opener:
        analyst = open_analyst(Path(cache))

        def enrol(_: int) -> int:
            with ThreadPoolExecutor(2) as pool:  # as the import does: two photos are decoded ahead of the description
                pictures = pool.map(lambda path: _decoded(opener, path), paths)
                return sum(
                    len(faces) for part in chunks(pictures, _TOGETHER, len, _NO_LIMIT) for faces in describe(part)
                )

        describe = analyst.describe_portraits
        fresh = forget_peak()
        enrol(0)
        peak = peak_mb() if fresh else None
        ways = {"ours": enrol}
        if theirs is not None:
            ways["face_recognition"] = lambda _: sum(theirs(path) for path in paths)
        seconds = timed_by_turns(ways, 1, settings.tell("Enrolling the demo's photos"))
        peer = "face_recognition: load_image_file, face_locations, face_encodings"
        other = seconds.get("face_recognition")
        ratio = other / seconds["ours"] if other is not None else None
        yield Comparison(work, seconds["ours"], peer, other, ratio, peak_mb=peak)


def _against(
    work: str, seconds: dict[str, float], peer: str, unlike: float | None, fresh: bool, words: str | None = None
) -> Comparison:
    ratio = seconds[peer] / seconds["ours"]
    peak = peak_mb() if fresh else None
    return Comparison(work, seconds["ours"], words or peer, seconds[peer], ratio, unlike, peak_mb=peak)


def _chips(analyst: FaceAnalyst, count: int) -> list[Pixels]:
    paths: Sequence[Path] = sorted(resource("demo/gallery").glob("*.jpg"))[:count]
    with closing(MediaOpener()) as opener:
        pictures = [_decoded(opener, path) for path in paths]
    return [analyst.chip(pixels, analyst.find(pixels)[0]) for pixels in pictures]


def _wide_frame() -> Pixels:
    """Return a 1280x720 frame with one face: a demo still laid on grey."""
    still = resource("demo/stills/probe_S002_easy.jpg")
    with closing(MediaOpener()) as opener:
        pixels = _decoded(opener, still)
    frame: Pixels = np.full((720, 1280, 3), 119, dtype=np.uint8)
    frame[: pixels.shape[0], : pixels.shape[1]] = pixels[:720, :1280]
    return frame


def _decoded(opener: MediaOpener, path: Path) -> Pixels:
    with opener.open(iter([path.read_bytes()]), path.name) as reader:
        return reader.frame(0).pixels
