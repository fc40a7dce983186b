"""How much was done week by week: by everybody, by one unit, by one person. Pure counting."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

_WEEK = datetime.timedelta(days=7)


class Measure(StrEnum):
    """What is counted."""

    SEARCHES = "searches"
    LEADS = "leads"
    FLAGS = "flags"
    REFUSED = "refused"


class Whose(StrEnum):
    """Of whom."""

    EVERYBODY = "everybody"
    UNIT = "unit"
    PERSON = "person"


@dataclass(frozen=True)
class Mark:
    """Something that happened on a local day and concerns some accounts, once for each and once in all."""

    measure: Measure
    day: datetime.date
    people: tuple[str, ...]


@dataclass(frozen=True)
class Trend:
    """Counts by week.

    Attributes:
        name: of the unit or the person; empty for everybody.
        unit: of a person.
    """

    whose: Whose
    name: str
    unit: str
    weeks: Mapping[Measure, tuple[int, ...]]

    def total(self, measure: Measure) -> int:
        """Return the sum over all weeks."""
        return sum(self.weeks[measure])


def weeks_of(days: Sequence[datetime.date]) -> tuple[datetime.date, ...]:
    """Return the Monday of every week that some of these days, which follow each other, belong to."""
    first, last = _monday(days[0]), _monday(days[-1])
    return tuple(first + _WEEK * number for number in range((last - first) // _WEEK + 1))


def trends(
    weeks: Sequence[datetime.date], marks: Iterable[Mark], names: Mapping[str, str], units: Mapping[str, str]
) -> tuple[Trend, ...]:
    """Return everybody's counts first, then those of each unit, then those of each person, each by name.

    Args:
        weeks: Mondays, as `weeks_of` returns them.
        names, units: of every account, by id.
    """
    counted: Counter[tuple[Whose, str, Measure, datetime.date]] = Counter()
    for mark in marks:
        week = _monday(mark.day)
        concerned = {person for person in mark.people if person in names}
        counted[Whose.EVERYBODY, "", mark.measure, week] += 1
        counted.update((Whose.PERSON, person, mark.measure, week) for person in concerned)
        counted.update((Whose.UNIT, unit, mark.measure, week) for unit in {units[person] for person in concerned})

    def trend(whose: Whose, key: str, name: str, unit: str = "") -> Trend:
        return Trend(
            whose, name, unit, {each: tuple(counted[whose, key, each, week] for week in weeks) for each in Measure}
        )

    return (
        trend(Whose.EVERYBODY, "", ""),
        *(trend(Whose.UNIT, unit, unit) for unit in sorted(set(units.values()))),
        *(trend(Whose.PERSON, key, names[key], units[key]) for key in sorted(names, key=lambda key: names[key])),
    )


def _monday(day: datetime.date) -> datetime.date:
    return day - datetime.timedelta(days=day.weekday())
