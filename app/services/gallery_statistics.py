"""The gallery in figures, without opening a photo."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from app.domain.records import ImportRecord, StageRecord
from app.domain.roles import Act
from app.services.recording import Desk, attempt
from app.storage import gallery, gallery_counts, stages


@dataclass(frozen=True)
class GalleryStatistics:
    """What the gallery holds, without opening a photo."""

    people: int
    photos: int
    oldest: str
    newest: str
    imports: tuple[ImportRecord, ...]
    poses: tuple[tuple[str, int], ...]
    groups: tuple[tuple[str, int], ...]
    agencies: tuple[tuple[str, int], ...]
    unfinished: tuple[StageRecord, ...] = ()


def statistics(desk: Desk) -> GalleryStatistics:
    """Return what the gallery holds; reading it is logged."""
    with attempt(desk, Act.READ_GALLERY_STATISTICS) as act, act.writing() as work:
        found = gallery_counts.counts(work.db)
        imports = tuple(gallery.imports(work.db))
        unfinished = tuple(stages.open_stages(work.db))
        work.log("gallery", photos=found.photos)
    return GalleryStatistics(
        found.people, found.photos, found.oldest, found.newest, imports,
        _sorted(found.poses), _sorted(found.sexes), _sorted(found.agencies), unfinished,
    )  # fmt: skip


def _sorted(counted: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Return values with their counts, the most frequent first."""
    return tuple(sorted(((value or "not recorded", count) for value, count in counted.items()), key=_by_count))


def _by_count(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]
