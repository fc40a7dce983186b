"""What the gallery holds in figures, counted by the database: no photo's row is loaded."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from app.storage.engine import Db
from app.storage.rows import number, select


@dataclass(frozen=True)
class GalleryCounts:
    """Figures of the gallery.

    Attributes:
        people: with at least one photo.
        photos: of all people.
        oldest, newest: days on which the first and the last photo were taken, ISO; empty without photos.
        poses, sexes, agencies: photos by each value that occurs.
    """

    people: int
    photos: int
    oldest: str
    newest: str
    poses: Counter[str]
    sexes: Counter[str]
    agencies: Counter[str]


def counts(db: Db) -> GalleryCounts:
    """Return the figures in two passes over the table, one of them over an index only."""
    rows = list(
        select(
            db,
            "SELECT pose, sex, agency, count(*) AS photos, min(taken_on) AS oldest, max(taken_on) AS newest "
            "FROM photos GROUP BY pose, sex, agency",
        )
    )
    poses, sexes, agencies = Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        for counter, column in ((poses, "pose"), (sexes, "sex"), (agencies, "agency")):
            counter[row[column]] += row["photos"]
    return GalleryCounts(
        number(db, "SELECT count(DISTINCT person_id) FROM photos"), poses.total(),
        min((row["oldest"] for row in rows), default=""), max((row["newest"] for row in rows), default=""),
        poses, sexes, agencies,
    )  # fmt: skip
