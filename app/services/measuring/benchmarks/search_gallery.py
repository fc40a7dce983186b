"""A made-up gallery as the program itself keeps one: sealed segments in a folder, and an index opened from them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.domain.progress import Progress
from app.domain.records import GallerySnapshot
from app.search.exact import ExactEngine
from app.search.ids import IdBytes
from app.search.people import GalleryIndex, join_segments
from app.search.segments import SEGMENT_ROWS, Photos, arrays_of, segment_of
from app.services.measuring.benchmarks.made_up import MadeUpGallery
from app.storage.folder.segments import SegmentFolder

_MODEL = "made up"


@dataclass(frozen=True)
class SealedGallery:
    """Segments in a folder.

    Attributes:
        folder: with a key that nobody keeps.
        names: of the segments, in order.
    """

    folder: SegmentFolder
    names: tuple[str, ...]

    @contextmanager
    def opened(self) -> Iterator[GalleryIndex]:
        """Give the index, as the program opens it."""
        files = [self.folder.open(name) for name in self.names]
        try:
            yield join_segments(_MODEL, tuple(segment_of(file) for file in files), _NO_SNAPSHOT)
        finally:
            for file in files:
                file.close()


_NO_SNAPSHOT = GallerySnapshot(0, 0, 0, "")


def seal_gallery(made_up: MadeUpGallery, folder: Path, progress: Progress) -> SealedGallery:
    """Write a gallery's segments."""
    target, names, done = SegmentFolder(folder, os.urandom(32)), [], 0
    waiting: list[Photos] = []
    for vectors, whose in made_up.batches():
        progress.check()
        waiting.append(Photos(_identifiers(np.arange(done, done + len(vectors))), _identifiers(whose), vectors))
        done += len(vectors)
        if sum(map(len, waiting)) >= SEGMENT_ROWS or done == made_up.photos:
            names.append(target.add(arrays_of(_joined(waiting))))
            waiting = []
        progress.report(done, made_up.photos)
    return SealedGallery(target, tuple(names))


def oracle_of(index: GalleryIndex, engine: ExactEngine) -> GalleryIndex:
    """Return the same people and photos behind the reference engine."""
    return GalleryIndex(_MODEL, index.photo_ids, index.person_ids, engine, _NO_SNAPSHOT)


def row_of(photo_id: str) -> int:
    """Return the row that a made-up photo id stands for."""
    return int(photo_id.replace("-", ""), 16)


def _identifiers(numbers: npt.NDArray[np.int64]) -> IdBytes:
    ids = np.zeros((len(numbers), 16), dtype=np.uint8)
    ids[:, 8:] = numbers.astype(">u8").view(np.uint8).reshape(-1, 8)
    return ids


def _joined(parts: list[Photos]) -> Photos:
    return Photos(
        np.concatenate([part.ids for part in parts]),
        np.concatenate([part.people for part in parts]),
        np.concatenate([part.vectors for part in parts]),
    )
