"""Made-up galleries in the order of their photo ids, as segments and for the oracle."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Sequence

import numpy as np

from app.domain.gallery.templates import Vectors
from app.search.ids import IdBytes, packed
from app.search.people import GalleryIndex, IndexSource, build_index, join_segments
from app.search.segments import InMemory, Photos, Segment, arrays_of, segment_of
from app.search.snapshots import snapshot_of
from app.services.measuring.benchmarks.made_up import MadeUpGallery

MODEL = "m" * 64


def identifiers(numbers: Sequence[int]) -> IdBytes:
    """Return UUIDs that sort like their numbers."""
    return packed(str(uuid.UUID(int=number << 64 | 0x8000_0000_0000_0000 | number)) for number in numbers)


def photos_of(vectors: Vectors, people: Sequence[int] | None = None, first: int = 0) -> Photos:
    """Return photos numbered from `first`; without people, everybody has one photo."""
    numbers = range(first, first + len(vectors))
    return Photos(identifiers(numbers), identifiers(numbers if people is None else people), vectors)


def segments_of(photos: Photos, cuts: Sequence[int], slice_rows: int) -> tuple[Segment, ...]:
    """Return the photos cut into segments before these rows."""
    bounds = sorted({0, len(photos), *(min(cut, len(photos)) for cut in cuts)})
    parts = [
        Photos(photos.ids[start:end], photos.people[start:end], photos.vectors[start:end])
        for start, end in itertools.pairwise(bounds)
    ]
    return tuple(segment_of(InMemory(arrays_of(part)), slice_rows) for part in parts)


def quick_index(photos: Photos, cuts: Sequence[int] = (), slice_rows: int = 100) -> GalleryIndex:
    """Return the index over segments."""
    segments = segments_of(photos, cuts, slice_rows)
    return join_segments(MODEL, segments, snapshot_of(segments, 7))


def oracle_index(photos: Photos) -> GalleryIndex:
    """Return the reference index of the same photos."""
    texts = [tuple(str(uuid.UUID(bytes=row.tobytes())) for row in column) for column in (photos.ids, photos.people)]
    return build_index(IndexSource(MODEL, 7, texts[0], texts[1], photos.vectors))


def faces(rows: int, photos_each: int = 3, seed: int = 1) -> tuple[Vectors, list[int]]:
    """Return templates spread like dlib's, and whose they are."""
    batches = list(MadeUpGallery(rows, photos_each, seed).batches())
    return np.concatenate([vectors for vectors, _ in batches]), np.concatenate([whose for _, whose in batches]).tolist()
