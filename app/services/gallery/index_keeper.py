"""The search index, kept in step with the database, which alone says what is in the gallery.

What is on disk is a sealed copy in another shape. It is believed only as far as the log proves that it is a part of
this database's own history; whatever came later is read from the database, and what does not fit is made again.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

import numpy as np

from app.domain.progress import NO_PROGRESS, Progress
from app.domain.records import GallerySnapshot
from app.search.ids import are_among, in_order, packed
from app.search.memory import guard
from app.search.people import GalleryIndex, join_segments
from app.search.segments import SEGMENT_ROWS, InMemory, Photos, Segment, arrays_of, segment_of
from app.search.snapshots import snapshot_of
from app.storage.engine import Db
from app.storage.folder.sealed_arrays import SealedArrays, SealedFileDamaged
from app.storage.folder.segments import Manifest, SegmentFolder, State
from app.storage.tables import gallery_rows
from app.storage.tables.gallery import StoredTemplates

TAIL_ROWS = 20_000
"""So many photos may be only in the database and in memory before they are written as a segment."""
NOT_LOCKED = (
    "The system does not let the whole search index be locked in memory, so parts of it may reach the swap space. "
    "Use encrypted swap, or raise the limit (Linux: ulimit -l)."
)

_BEGINNING = State(0, "")
_NEVER = State(-1, "")


@dataclass
class IndexKeeper:
    """Opens the index, follows the database, and wipes what was removed from it.

    One thread at a time may call it; the indexes it returns are shared freely.

    Attributes:
        folder: where the segments lie.
        tail_rows: see `TAIL_ROWS`.
        segment_rows: most rows of a segment.
        remarks: sentences about what is not as it should be.
    """

    folder: SegmentFolder
    tail_rows: int = TAIL_ROWS
    segment_rows: int = SEGMENT_ROWS
    remarks: tuple[str, ...] = ()
    _index: GalleryIndex | None = None
    _state: State | None = None
    _files: dict[str, SealedArrays] = field(default_factory=dict)
    _segments: dict[str, Segment] = field(default_factory=dict)

    def index(self, db: Db, model: str, progress: Progress = NO_PROGRESS) -> GalleryIndex:
        """Return the index of the gallery as it stands in this transaction, made anew only when it changed.

        Raises:
            Unavailable: the disk is full, or the database holds a template that is not made of numbers.
        """
        now = gallery_rows.state(db)
        if self._index is None or self._index.model != model or self._state != now:
            try:
                self._index = self._follow(db, model, now, progress)
            except SealedFileDamaged as damage:
                self.discard(str(damage))
                self._index = self._follow(db, model, now, progress)
            self._state = now
        return self._index

    @property
    def current(self) -> GalleryIndex | None:
        """The index returned last."""
        return self._index

    def discard(self, reason: str = "") -> None:
        """Forget and wipe all segments; the next index is made from the database. Raises `Unavailable`."""
        self.close()
        self.folder.clear()
        if reason:
            self.remarks = (*self.remarks, reason)

    def close(self) -> None:
        """Forget the index and close its files. A search that still runs gets `SealedFileDamaged`."""
        self._index = self._state = None
        self._close_all_but(())

    def _follow(self, db: Db, model: str, now: State, progress: Progress) -> GalleryIndex:
        manifest = self._manifest(db, model)
        names, covered = manifest.segments, manifest.covered
        later = gallery_rows.count_after(db, model, covered)
        if now != manifest.seen:
            names = self._without_removed(db, model, names, covered, later)
        if later > self.tail_rows:
            names, covered = self._extended(db, model, names, covered, later, progress), now
        segments = tuple(self._opened(name) for name in names)
        for tail in gallery_rows.templates_after(db, model, covered, self.tail_rows):
            segments = (*segments, self._guarded(segment_of(InMemory(arrays_of(_photos_of(tail))))))
        snapshot = manifest.snapshot if now == manifest.seen else snapshot_of(segments, now.version)
        followed = Manifest(model, covered, names, now, snapshot)
        if followed != manifest and (names or manifest.segments):
            self.folder.set_manifest(followed)
        self._close_all_but(names)
        self.folder.tidy(names)
        return join_segments(model, segments, snapshot)

    def _manifest(self, db: Db, model: str) -> Manifest:
        """Return the manifest, or one that covers nothing if there is none of this model and of this history."""
        found = self.folder.manifest()
        if found and found.model == model and all(gallery_rows.holds(db, past) for past in (found.covered, found.seen)):
            return found
        return Manifest(model, _BEGINNING, (), _NEVER, GallerySnapshot(0, 0, 0, ""))

    def _without_removed(
        self, db: Db, model: str, names: tuple[str, ...], covered: State, later: int
    ) -> tuple[str, ...]:
        """Return segments without the photos that the database no longer has.

        Imports only add, and the segments hold all of them but the `later` photos: equal counts mean nothing is gone.
        """
        if not names or sum(len(self._opened(name)) for name in names) + later == gallery_rows.count(db, model):
            return names
        there = packed(gallery_rows.photo_ids_until(db, model, covered))
        kept: list[str] = []
        for name in names:
            segment = self._opened(name)
            left = are_among(segment.ids, there)
            if left.all():
                kept.append(name)
            elif left.any():
                kept.append(self.folder.add(arrays_of(_photos_in(segment).some(np.flatnonzero(left)))))
        return tuple(kept)

    def _extended(
        self, db: Db, model: str, names: tuple[str, ...], covered: State, later: int, progress: Progress
    ) -> tuple[str, ...]:
        """Return segments that hold everything; the last one is written again if what is new fits into it."""
        kept, done = list(names), 0
        for stored in gallery_rows.templates_after(db, model, covered, self.segment_rows):
            progress.report(done, later)
            photos = _photos_of(stored)
            done += len(photos)
            if kept and len(self._opened(kept[-1])) + len(photos) <= self.segment_rows:
                photos = _joined(_photos_in(self._opened(kept.pop())), photos)
            kept.append(self.folder.add(arrays_of(photos)))
        progress.report(later, later)
        return tuple(kept)

    def _opened(self, name: str) -> Segment:
        if name not in self._segments:
            self._files[name] = self.folder.open(name)
            self._segments[name] = self._guarded(segment_of(self._files[name]))
        return self._segments[name]

    def _guarded(self, segment: Segment) -> Segment:
        locked = [guard(part.codes) for part in segment.slices]
        if not all(locked) and NOT_LOCKED not in self.remarks:
            self.remarks = (*self.remarks, NOT_LOCKED)
        return segment

    def _close_all_but(self, names: Collection[str]) -> None:
        for name in set(self._files) - set(names):
            self._segments.pop(name, None)
            self._files.pop(name).close()


def _photos_of(stored: StoredTemplates) -> Photos:
    return _sorted(Photos(packed(stored.photo_ids), packed(stored.person_ids), stored.vectors))


def _photos_in(segment: Segment) -> Photos:
    return Photos(segment.ids, segment.people, segment.source.read("vectors"))


def _joined(first: Photos, second: Photos) -> Photos:
    return _sorted(
        Photos(
            np.concatenate([first.ids, second.ids]),
            np.concatenate([first.people, second.people]),
            np.concatenate([first.vectors, second.vectors]),
        )
    )


def _sorted(photos: Photos) -> Photos:
    return photos.some(in_order(photos.ids))
