"""Periods of whole local days, as the log's times bound them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from app.domain.clock import utc_text
from app.errors import BadInput

_FIRST, _LAST = datetime.date(2000, 1, 1), datetime.date(9000, 1, 1)


@dataclass(frozen=True)
class Period:
    """From the beginning of one day to the end of another, both included.

    Attributes:
        zone: whose days they are; None for the machine's own time zone.
    """

    first: datetime.date
    last: datetime.date
    zone: datetime.tzinfo | None = None

    def __post_init__(self) -> None:
        """Raise `BadInput` for a period that ends before it begins, or lies outside the years 2000 to 9000."""
        if not _FIRST <= self.first <= self.last < _LAST:
            raise BadInput(f"{self.first} to {self.last} is no period. Its first day comes before its last.")

    @property
    def since(self) -> str:
        """The first moment in it, as the log writes times."""
        return _midnight(self.first, self.zone)

    @property
    def until(self) -> str:
        """The first moment after it."""
        return _midnight(self.last + datetime.timedelta(days=1), self.zone)

    @property
    def days(self) -> tuple[datetime.date, ...]:
        """Every day of it."""
        return tuple(self.first + datetime.timedelta(days=n) for n in range((self.last - self.first).days + 1))

    @property
    def words(self) -> str:
        """Return `2026-11-16 to 2026-11-22`, or the one day."""
        return f"{self.first} to {self.last}" if self.first != self.last else f"{self.first}"


def read_day(text: str) -> datetime.date:
    """Return the day of `2026-11-22`. Raises `BadInput` for anything else."""
    try:
        return datetime.date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput(f"'{text}' is no day. Write it as 2026-11-22.") from None


def _midnight(day: datetime.date, zone: datetime.tzinfo | None) -> str:
    local = datetime.datetime.combine(day, datetime.time(), zone)
    return utc_text(local.astimezone(datetime.UTC))  # a time without a zone is taken as the machine's own
