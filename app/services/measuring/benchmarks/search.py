"""Exact search of made-up galleries: this program against the usual ways, the memory's own speed, and the oracle."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np

from app.domain.casework.candidates import LIST_LENGTH_DEFAULT, RankedPerson
from app.domain.gallery.templates import TEMPLATE_SIZE, Vector, Vectors
from app.domain.progress import Progress
from app.search.exact import ExactEngine
from app.search.people import GalleryIndex
from app.services.measuring.benchmarks.comparison import BenchmarkSettings, Comparison, Tell, timed_by_turns
from app.services.measuring.benchmarks.made_up import MadeUpGallery
from app.services.measuring.benchmarks.memory import available_bytes, forget_peak, peak_mb
from app.services.measuring.benchmarks.search_gallery import SealedGallery, oracle_of, row_of, seal_gallery
from app.services.measuring.benchmarks.search_peers import Distances, FaceDistance, FaissFlat, face_distance

_ROUNDS = 9
_PROBES = 16
_ORACLE_ROUNDS = 4
_MOST_MEMORY = 0.8

Way: TypeAlias = Callable[[Vector], Distances]


def compare_search(settings: BenchmarkSettings) -> Iterator[Comparison]:
    """Yield comparisons for every size of gallery: each peer, the time to open, and the memory's bandwidth."""
    for rows in settings.rows:
        with tempfile.TemporaryDirectory(prefix="second-look-bench-") as folder:
            made_up = MadeUpGallery(rows)
            label = f"{rows:,} photos"
            sealed = seal_gallery(made_up, Path(folder) / "index", settings.tell(f"Making up and sealing {label}"))
            yield from _compare(_Trial(made_up, sealed, made_up.probes(_PROBES), label), settings.tell)


@dataclass(frozen=True, eq=False)
class _Trial:
    made_up: MadeUpGallery
    sealed: SealedGallery
    probes: Vectors
    label: str

    def probe(self, turn: int) -> Vector:
        chosen: Vector = self.probes[turn % len(self.probes)]
        return chosen


def _compare(trial: _Trial, tell: Tell) -> Iterator[Comparison]:
    fresh = forget_peak()
    with trial.sealed.opened() as index:
        for probe in trial.probes:
            index.rank(probe, LIST_LENGTH_DEFAULT)
        peak = peak_mb() if fresh else None
        yield _against_memory(trial, index, peak, tell)
        vectors = _all_vectors(trial.made_up, tell(f"Making up {trial.label} for the others"))
        yield _against_oracle(trial, index, vectors, peak, tell)
        yield from _against_peers(trial, index, vectors, peak, tell)


def _against_memory(trial: _Trial, index: GalleryIndex, peak: float | None, tell: Tell) -> Comparison:
    """Compare a search with the plain reading of as many bytes as its codes have, on all cores: the limit."""
    codes = np.ones(trial.made_up.photos * TEMPLATE_SIZE // 8, dtype=np.int64)
    parts = np.array_split(codes, os.cpu_count() or 1)
    with ThreadPoolExecutor(len(parts)) as pool:
        turns: dict[str, Callable[[int], object]] = {
            "ours": lambda turn: index.rank(trial.probe(turn), LIST_LENGTH_DEFAULT),
            "sum": lambda _: list(pool.map(np.sum, parts)),
        }
        seconds = timed_by_turns(turns, _ROUNDS, tell(f"Reading memory, {trial.label}"))
    ratio = seconds["sum"] / seconds["ours"]
    peer = "the memory's limit: one sum over as many bytes as the codes have, on all cores"
    return Comparison(f"search {trial.label}", seconds["ours"], peer, seconds["sum"], ratio, peak_mb=peak)


def _against_oracle(trial: _Trial, index: GalleryIndex, vectors: Vectors, peak: float | None, tell: Tell) -> Comparison:
    """Compare with the reference engine: nobody may be missing, no distance may differ."""
    oracle = oracle_of(index, ExactEngine(vectors))
    lists: dict[str, list[list[RankedPerson]]] = {"ours": [], "oracle": []}
    turns: dict[str, Callable[[int], object]] = {
        "ours": lambda turn: lists["ours"].append(index.rank(trial.probe(turn), LIST_LENGTH_DEFAULT)),
        "oracle": lambda turn: lists["oracle"].append(oracle.rank(trial.probe(turn), LIST_LENGTH_DEFAULT)),
    }
    seconds = timed_by_turns(turns, _ORACLE_ROUNDS, tell(f"Asking the oracle about {trial.label}"))
    pairs = list(zip(lists["ours"], lists["oracle"], strict=True))
    found = sum(len({p.person_id for p in ours} & {p.person_id for p in true}) for ours, true in pairs)
    recall = found / sum(len(true) for _, true in pairs)
    unlike = max(_difference(ours, {row_of(p.photo_id): p.distance for p in true}) for ours, true in pairs)
    ratio = seconds["oracle"] / seconds["ours"]
    peer = "the oracle: every template by direct differences in numpy"
    return Comparison(f"search {trial.label}", seconds["ours"], peer, seconds["oracle"], ratio, unlike, recall, peak)


def _against_peers(
    trial: _Trial, index: GalleryIndex, vectors: Vectors, peak: float | None, tell: Tell
) -> Iterator[Comparison]:
    ways, left_out = _peers(vectors)
    turns: dict[str, Callable[[int], object]] = {name: _on_probes(way, trial) for name, way in ways.items()}
    turns["ours"] = lambda turn: index.rank(trial.probe(turn), LIST_LENGTH_DEFAULT)
    seconds = timed_by_turns(turns, _ROUNDS, tell(f"Searching {trial.label} by turns"))
    work, probes = f"search {trial.label}", [trial.probe(turn) for turn in range(2)]
    lists = [index.rank(probe, LIST_LENGTH_DEFAULT) for probe in probes]
    for name, way in ways.items():
        unlike = max(_difference(ours, way(probe)) for ours, probe in zip(lists, probes, strict=True))
        yield Comparison(
            work, seconds["ours"], name, seconds[name], seconds[name] / seconds["ours"], unlike, None, peak
        )
    for name in left_out:
        yield Comparison(work, seconds["ours"], name, None, None, None, None, peak)


def _on_probes(way: Way, trial: _Trial) -> Callable[[int], object]:
    return lambda turn: way(trial.probe(turn))


def _peers(vectors: Vectors) -> tuple[dict[str, Way], tuple[str, ...]]:
    """Return the peers that this machine has the memory for, and the names of the others."""
    free = available_bytes()
    ways: dict[str, Way] = {}
    left_out = []
    # face_distance makes an array of differences and one of their squares beside the templates; faiss makes a copy.
    if free is None or 2 * vectors.nbytes < _MOST_MEMORY * free:
        ways[FaceDistance.name] = FaceDistance(vectors, face_distance()).search
    else:
        left_out.append(f"{FaceDistance.name}: not enough memory here")
    if free is None or vectors.nbytes < _MOST_MEMORY * free:
        flat = FaissFlat(vectors)
        ways["faiss.IndexFlatL2 as shipped"] = flat.search_as_shipped
        ways["faiss.IndexFlatL2 on one thread"] = flat.search_on_one_thread
    else:
        left_out.append("faiss.IndexFlatL2: not enough memory here")
    return ways, tuple(left_out)


def _difference(ours: Sequence[RankedPerson], theirs: Distances) -> float:
    """Return the largest difference of distances of photos that both returned."""
    both = [(person.distance, theirs[row]) for person in ours if (row := row_of(person.photo_id)) in theirs]
    return max((abs(one - other) for one, other in both), default=0.0)


def _all_vectors(made_up: MadeUpGallery, progress: Progress) -> Vectors:
    vectors = np.empty((made_up.photos, TEMPLATE_SIZE), dtype=np.float32)
    done = 0
    for batch, _ in made_up.batches():
        progress.check()
        vectors[done : done + len(batch)] = batch
        done += len(batch)
        progress.report(done, made_up.photos)
    return vectors
