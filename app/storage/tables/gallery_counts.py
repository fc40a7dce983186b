"""What the gallery holds in figures, counted by the database: no photo's row is loaded, and nobody removed counts."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

from app.domain.gallery.growth import GrowthMonth
from app.storage.engine import Db
from app.storage.rows import number, select

_PHOTOS = "photos WHERE id NOT IN (SELECT photo_id FROM removed_photos)"
_EYE = "(json_extract(landmarks, '$[{0}][{2}]') + json_extract(landmarks, '$[{1}][{2}]')) / 2.0"
_LEFT_X, _LEFT_Y = _EYE.format(2, 3, 0), _EYE.format(2, 3, 1)
_RIGHT_X, _RIGHT_Y = _EYE.format(0, 1, 0), _EYE.format(0, 1, 1)
_ENCOUNTERS = f"SELECT n, count(*) FROM (SELECT count(*) AS n FROM {_PHOTOS} GROUP BY person_id) GROUP BY n"  # noqa: S608
_EYES_SQUARED = (
    "SELECT CAST(round((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2)) AS INTEGER) AS squared, count(*) FROM "  # noqa: S608
    f"(SELECT {_LEFT_X} AS x1, {_LEFT_Y} AS y1, {_RIGHT_X} AS x2, {_RIGHT_Y} AS y2 FROM {_PHOTOS}) GROUP BY squared"
)


@dataclass(frozen=True)
class GalleryCounts:
    """Figures of the gallery.

    Attributes:
        people: with at least one photo.
        photos: of all people.
        oldest, newest: days on which the first and the last photo were taken, ISO; empty without photos.
        poses, sexes, agencies: photos by each value that occurs.
        years, birth_years: photos by the year they were taken in and the year of birth on record, as text.
        encounters: people by how many photos they have.
        eye_distances: photos by their distance between the eyes in whole pixels.
    """

    people: int
    photos: int
    oldest: str
    newest: str
    poses: Counter[str]
    sexes: Counter[str]
    agencies: Counter[str]
    years: Counter[str]
    birth_years: Counter[str]
    encounters: Counter[int]
    eye_distances: Counter[int]


def counts(db: Db) -> GalleryCounts:
    """Return the figures."""
    rows = list(
        select(
            db,
            "SELECT pose, sex, agency, substr(taken_on, 1, 4) AS year, birth_year, count(*) AS photos, "  # noqa: S608
            f"min(taken_on) AS oldest, max(taken_on) AS newest FROM {_PHOTOS} GROUP BY 1, 2, 3, 4, 5",
        )
    )

    def by(column: str) -> Counter[str]:
        counted = Counter[str]()
        for row in rows:
            counted[row[column]] += row["photos"]
        return counted

    return GalleryCounts(
        number(db, f"SELECT count(DISTINCT person_id) FROM {_PHOTOS}"), by("pose").total(),  # noqa: S608
        min((row["oldest"] for row in rows), default=""), max((row["newest"] for row in rows), default=""),
        by("pose"), by("sex"), by("agency"), by("year"), by("birth_year"),
        Counter(dict(_pairs(db, _ENCOUNTERS))),
        _roots(_pairs(db, _EYES_SQUARED)),
    )  # fmt: skip


def growth(db: Db) -> list[GrowthMonth]:
    """Return the months in which photos came or left, oldest first."""
    added = {
        row["month"]: row["photos"]
        for row in select(
            db, "SELECT substr(imported_at, 1, 7) AS month, sum(photos) AS photos FROM imports GROUP BY month"
        )
    }
    removed = {
        row["month"]: row["photos"]
        for row in select(
            db,
            "SELECT substr(c.confirmed_at, 1, 7) AS month, count(*) AS photos FROM removed_photos AS r "
            "JOIN removal_confirmations AS c ON c.id = r.removal_id GROUP BY month",
        )
    }
    return [GrowthMonth(month, added.get(month, 0), removed.get(month, 0)) for month in sorted(added | removed)]


def _pairs(db: Db, sql: str) -> list[tuple[int, int]]:
    return [(int(value), int(count)) for value, count in db.conn.execute(sql)]


def _roots(squares: list[tuple[int, int]]) -> Counter[int]:
    """Return counts by the rounded root of a value: this SQLite has no square root."""
    counted = Counter[int]()
    for square, count in squares:
        counted[round(math.sqrt(square))] += count
    return counted
