"""The gallery in figures, without opening a photo."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.gallery.growth import GrowthMonth
from app.domain.records import ImportRecord, StageRecord
from app.domain.staff.roles import Act
from app.services.recording import Desk, attempt
from app.storage.tables import gallery, gallery_counts, stages

Counted = tuple[tuple[str, int], ...]
_AGE_WORDS = ((1, "under 1 year"), (3, "1 to 2 years"), (6, "3 to 5 years"), (11, "6 to 10 years"))
_EYE_WORDS = ((24, "under 24 px"), (48, "24 to 47 px"), (90, "48 to 89 px"))
_ENCOUNTER_WORDS = ((2, "1 photo"), (3, "2 photos"), (6, "3 to 5 photos"))
_MOST_WORDS = ("over 10 years", "90 px and more", "6 photos and more")
_UNKNOWN_WORDS = "not recorded"


@dataclass(frozen=True)
class GalleryStatistics:
    """What the gallery holds, without opening a photo.

    Attributes:
        oldest, newest: days on which the first and the last photo were taken, ISO; empty without photos.
        poses, groups, agencies: photos by pose, by sex as recorded and by agency, the most frequent first.
        births: photos by decade of birth as recorded.
        ages: photos by the years since the one they were taken in.
        eyes: photos by the distance between the eyes: what there is of quality without opening one.
        encounters: people by how many photos they have.
        growth: months in which photos came or left, oldest first.
        unfinished: imports that are not finished.
    """

    people: int
    photos: int
    oldest: str
    newest: str
    imports: tuple[ImportRecord, ...]
    poses: Counted
    groups: Counted
    agencies: Counted
    unfinished: tuple[StageRecord, ...] = ()
    births: Counted = ()
    ages: Counted = ()
    eyes: Counted = ()
    encounters: Counted = ()
    growth: tuple[GrowthMonth, ...] = ()


def statistics(desk: Desk, today: datetime.date | None = None) -> GalleryStatistics:
    """Return what the gallery holds; reading it is logged.

    Args:
        today: from which ages count; by default the day it is (UTC).
    """
    with attempt(desk, Act.READ_GALLERY_STATISTICS) as act, act.writing() as work:
        found = gallery_counts.counts(work.db)
        imports = tuple(gallery.imports(work.db))
        unfinished = tuple(stages.open_stages(work.db))
        growth = tuple(gallery_counts.growth(work.db))
        work.log("gallery", photos=found.photos)
    year = (today or datetime.datetime.now(datetime.UTC).date()).year
    ages = Counter({year - int(taken): photos for taken, photos in found.years.items()})
    oldest, largest, most = _MOST_WORDS
    return GalleryStatistics(
        found.people, found.photos, found.oldest, found.newest, imports,
        _sorted(found.poses), _sorted(found.sexes), _sorted(found.agencies), unfinished,
        births=_decades(found.birth_years), ages=_banded(ages, _AGE_WORDS, oldest),
        eyes=_banded(found.eye_distances, _EYE_WORDS, largest),
        encounters=_banded(found.encounters, _ENCOUNTER_WORDS, most), growth=growth,
    )  # fmt: skip


def _banded(counted: Mapping[int, int], bands: tuple[tuple[int, str], ...], rest: str) -> Counted:
    """Return counts by band, in the order of the bands; a band's figure is the first that is not in it."""
    totals = Counter[str]()
    for value, count in counted.items():
        totals[next((name for end, name in bands if value < end), rest)] += count
    return tuple((name, totals[name]) for name in (*(name for _, name in bands), rest) if totals[name])


def _decades(years: Mapping[str, int]) -> Counted:
    totals = Counter[str]()
    for year, photos in years.items():
        totals[f"{year[:3]}0–{year[:3]}9" if len(year) == 4 and year.isdecimal() else _UNKNOWN_WORDS] += photos
    return tuple(sorted(totals.items()))


def _sorted(counted: Counter[str]) -> Counted:
    """Return values with their counts, the most frequent first."""
    return tuple(sorted(((value or _UNKNOWN_WORDS, count) for value, count in counted.items()), key=_by_count))


def _by_count(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]
