"""The digest that names a state of the gallery: the same however its photos are spread over segments."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

from app.domain.records import GallerySnapshot
from app.search.ids import count_distinct, in_order, text_column
from app.search.segments import Segment

_AT_ONCE = 65_536


def snapshot_of(segments: Sequence[Segment], version: int) -> GallerySnapshot:
    """Return the snapshot of these segments.

    Its digest is the SHA-256 over photo id (36 characters) and SHA-256 of the template (32 bytes) of every photo, in
    the order of the ids: what `people.build_index` computes from the templates themselves.

    Raises:
        Unavailable: a segment is damaged.
    """
    if not segments:
        return GallerySnapshot(version, 0, 0, hashlib.sha256().hexdigest())
    ids = np.concatenate([segment.ids for segment in segments])
    digests = np.concatenate([segment.source.read("digests") for segment in segments])
    people = np.concatenate([segment.people for segment in segments])
    order, total = in_order(ids), hashlib.sha256()
    for start in range(0, len(order), _AT_ONCE):
        rows = order[start : start + _AT_ONCE]
        total.update(np.hstack([text_column(ids[rows]), digests[rows]]).data)
    return GallerySnapshot(version, count_distinct(people), len(ids), total.hexdigest())
