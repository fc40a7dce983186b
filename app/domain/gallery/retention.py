"""How long records are kept: classes of the section's schedule, and legal holds that stop the clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.errors import BadInput

MOST_YEARS, MOST_DAYS = 150, 55_000


@dataclass(frozen=True)
class RetentionClass:
    """One line of the section's retention schedule. Of several with one name the newest counts.

    Attributes:
        years, days: how long after the day the photo was taken; exactly one of them is given.
        reason: the statute or the order it rests on.
        set_by, set_at: empty until it is recorded.
    """

    name: str
    years: int | None
    days: int | None
    reason: str
    set_by: str = ""
    set_at: str = ""

    @property
    def length(self) -> str:
        """The time in words."""
        return f"{self.years} years" if self.years is not None else f"{self.days} days"

    def until(self, taken_on: str) -> str:
        """Return the last day (ISO) on which a photo of this class, taken on that day (ISO), is kept.

        Years end on the day before the same date, so that ten years from 2020-03-01 are over with 2030-02-28.
        """
        start = date.fromisoformat(taken_on)
        after = start + timedelta(days=self.days) if self.days is not None else _years_later(start, self.years or 0)
        return (after - timedelta(days=1)).isoformat()


def checked_class(given: RetentionClass) -> RetentionClass:
    """Return a class with its words trimmed.

    Raises:
        BadInput: no name, no reason, not exactly one length, or a length out of bounds.
    """
    name, reason = given.name.strip(), given.reason.strip()
    if not name or not reason:
        raise BadInput("A retention class needs a name and a reason: the statute or the order it rests on.")
    if (given.years is None) == (given.days is None):
        raise BadInput(f"Say for the class {name} either how many years or how many days its photos are kept.")
    for length, most, unit in ((given.years, MOST_YEARS, "years"), (given.days, MOST_DAYS, "days")):
        if length is not None and not 0 < length <= most:
            raise BadInput(f"Photos are kept for 1 to {most:,} {unit}, not {length:,}.")
    return RetentionClass(name, given.years, given.days, reason)


@dataclass(frozen=True)
class Schedule:
    """The classes that count today."""

    classes: tuple[RetentionClass, ...]

    @classmethod
    def of(cls, recorded: Iterable[RetentionClass]) -> Schedule:
        """Return the schedule of everything that was ever set, oldest first."""
        return cls(tuple({each.name: each for each in recorded}.values()))

    def until(self, name: str, taken_on: str) -> str:
        """Return the last day on which a photo of a class is kept.

        Raises:
            BadInput: the section's schedule has no such class.
        """
        for each in self.classes:
            if each.name == name:
                return each.until(taken_on)
        known = ", ".join(each.name for each in self.classes) or "none"
        raise BadInput(f"'{name[:40]}' is no retention class of this section. Known are: {known}.")


class HoldScope(StrEnum):
    """What a hold lies on."""

    RECORD = "record"
    PERSON = "person"


@dataclass(frozen=True)
class Hold:
    """A legal hold, and how it ended.

    Attributes:
        number: `H-00001` and so on.
        name: agency and number of the record, or the person's identifier, as it reads today.
        lifted_by, lifted_at, lift_reason: None while it lies.
    """

    id: str
    number: str
    scope: HoldScope
    name: str
    authority: str
    reason: str
    set_by: str
    set_at: str
    lifted_by: str | None = None
    lifted_at: str | None = None
    lift_reason: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still lies."""
        return self.lifted_at is None


def _years_later(start: date, years: int) -> date:
    if start.year + years > date.max.year:
        raise BadInput(f"A photo taken on {start} cannot be kept for {years} years. Check the date.")
    try:
        return start.replace(year=start.year + years)
    except ValueError:  # 29 February
        return date(start.year + years, 3, 1)
