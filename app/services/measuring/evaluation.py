"""How well the right person is found: a trial on files whose people are known. Never on casework, and no search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.domain.gallery.accuracy import Figures, ProbeResult, figures, rank_among
from app.domain.gallery.templates import TEMPLATE_SIZE, Vector
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import ModelUse
from app.errors import BadInput
from app.reports.accuracy_report import BIN, BINS, AccuracyReport, JudgedProbe, TrialFace
from app.services.gallery.largest_face import largest_face
from app.services.measuring.picture_reading import read_pictures
from app.services.measuring.trial_list import GROUPINGS, TrialList, TrialPicture, TrialRole, read_trial
from app.vision.analyst import FaceAnalyst, open_analyst
from app.vision.findings import DEFAULT

_CHUNK_ROWS = 65_536


def evaluate(
    manifest: Path, detector: str = DEFAULT, models_folder: Path | None = None, progress: Progress = NO_PROGRESS
) -> AccuracyReport:
    """Enrol the gallery pictures of a manifest in memory, and rank the people for each of its probes.

    Of several faces in a picture the one with the widest eyes is taken. A picture that cannot be decoded or shows no
    face is a miss, and is listed.

    Raises:
        ManifestRefused, BadInput: like `read_trial`; no face in any gallery picture. Unavailable: a weight file is
            missing. Cancelled: stopped.
    """
    listed = read_trial(manifest)
    return run_trial(listed, open_analyst(detector=detector, models_folder=models_folder), detector, progress)


def run_trial(
    listed: TrialList, analyst: FaceAnalyst, detector: str, progress: Progress = NO_PROGRESS
) -> AccuracyReport:
    """Run a trial with an analyst that is open already; see `evaluate`.

    Args:
        detector: what the report calls it.
    """
    models = tuple(ModelUse(model.name, model.sha256, model.engine) for model in analyst.model_ids)
    pictures = [*listed.gallery, *listed.probes]
    gallery = _Gallery(len(listed.gallery))
    photos: list[TrialFace] = []
    probes: list[JudgedProbe] = []
    for picture, face, vector in _described(analyst, pictures, progress):
        if picture.role is TrialRole.GALLERY:
            photos.append(face)
            gallery.add(face.identity, vector)
        else:
            probes.append(JudgedProbe(face, gallery.judge(face.identity, vector)))
    results = [probe.result for probe in probes]
    return AccuracyReport(
        listed.sha256, detector, models, gallery.people, tuple(photos), tuple(probes),
        tuple(gallery.own_pairs.tolist()), tuple(gallery.other_pairs.tolist()),
        figures(results, results, gallery.people), tuple(_grouped(listed.probes, results, gallery.people)),
    )  # fmt: skip


def _described(
    analyst: FaceAnalyst, pictures: Sequence[TrialPicture], progress: Progress
) -> Iterator[tuple[TrialPicture, TrialFace, Vector | None]]:
    read = read_pictures(picture.path for picture in pictures)
    for done, (picture, found) in enumerate(zip(pictures, read, strict=True)):
        progress.check()
        progress.report(done, len(pictures))
        faces, vector = (0, None) if found.pixels is None else largest_face(analyst, found.pixels)
        groups = tuple(pair for pair in zip(GROUPINGS, picture.groups, strict=True) if pair[1])
        face = TrialFace(picture.name, picture.identity, picture.encounter, groups, faces, found.problem)
        yield picture, face, vector
    progress.report(len(pictures), len(pictures))


class _Gallery:
    """People by the nearest of their photos; ready to judge once the first probe comes."""

    def __init__(self, photos: int) -> None:
        self._vectors = np.empty((photos, TEMPLATE_SIZE), dtype=np.float32)
        self._people: list[str] = []
        self._listed: set[str] = set()
        self._places: dict[str, int] = {}
        self._starts: npt.NDArray[np.intp] = np.empty(0, dtype=np.intp)
        self.own_pairs = np.zeros(BINS, dtype=np.int64)
        self.other_pairs = np.zeros(BINS, dtype=np.int64)

    @property
    def people(self) -> int:
        """How many can be found at all."""
        return len(set(self._people))

    def add(self, identity: str, vector: Vector | None) -> None:
        self._listed.add(identity)
        if vector is not None:
            self._vectors[len(self._people)] = vector
            self._people.append(identity)

    def judge(self, identity: str, vector: Vector | None) -> ProbeResult:
        mated = identity in self._listed
        if not self._places:
            self._settle()
        if vector is None:
            return ProbeResult(found=False, mated=mated)
        nearest = np.minimum.reduceat(self._distances(vector), self._starts)
        place = self._places.get(identity)
        others = nearest if place is None else np.delete(nearest, place)
        own = None if place is None else float(nearest[place])
        _count(self.other_pairs, others)
        if own is not None:
            _count(self.own_pairs, np.array([own]))
        rank = None if own is None else rank_among(own, others)
        return ProbeResult(True, mated, rank, own, float(others.min()) if len(others) else None)

    def _settle(self) -> None:
        """Bring each person's photos together, so that one pass finds the nearest of everybody."""
        if not self._people:
            raise BadInput(
                "No face was found in any gallery picture, so nothing can be measured. Look at the pictures, or "
                "choose another detector."
            )
        people = np.array(self._people)
        rows = np.argsort(people, kind="stable")
        self._vectors = self._vectors[rows]
        names, starts = np.unique(people[rows], return_index=True)
        self._starts = starts
        self._places = {name: place for place, name in enumerate(names.tolist())}

    def _distances(self, vector: Vector) -> npt.NDArray[np.float64]:
        parts = [self._vectors[first : first + _CHUNK_ROWS] for first in range(0, len(self._vectors), _CHUNK_ROWS)]
        return np.concatenate([np.linalg.norm((part - vector).astype(np.float64), axis=1) for part in parts])


def _count(bins: npt.NDArray[np.int64], distances: npt.NDArray[np.float64]) -> None:
    places = np.minimum((distances / BIN).astype(np.intp), BINS - 1)
    bins += np.bincount(places, minlength=BINS)


def _grouped(
    pictures: Sequence[TrialPicture], every: Sequence[ProbeResult], people: int
) -> Iterator[tuple[str, str, Figures]]:
    for place, column in enumerate(GROUPINGS):
        values = sorted({picture.groups[place] for picture in pictures})
        if values == [""]:
            continue
        for value in values:
            chosen = [result for picture, result in zip(pictures, every, strict=True) if picture.groups[place] == value]
            yield column, value, figures(chosen, every, people)
