"""Weeks begin on Monday; a person, their unit and everybody are counted alike."""

from __future__ import annotations

import datetime

from app.domain.log.trends import Mark, Measure, Whose, trends, weeks_of

SUNDAY, MONDAY = datetime.date(2026, 11, 22), datetime.date(2026, 11, 23)
NAMES = {"a": "Adaeze", "b": "Bo", "c": "Claire"}
UNITS = {"a": "3rd Squad", "b": "3rd Squad", "c": "Night Watch"}


def test_a_week_begins_on_monday_and_a_part_of_it_is_a_week() -> None:
    assert weeks_of([SUNDAY, MONDAY]) == (datetime.date(2026, 11, 16), MONDAY)
    assert weeks_of([MONDAY]) == (MONDAY,)


def test_each_mark_counts_once_for_everybody_once_a_unit_and_once_a_person() -> None:
    marks = [
        Mark(Measure.SEARCHES, SUNDAY, ("a",)), Mark(Measure.SEARCHES, MONDAY, ("a",)),
        Mark(Measure.FLAGS, MONDAY, ("a", "b", "a")), Mark(Measure.REFUSED, MONDAY, ("nobody",)),
    ]  # fmt: skip
    rows = trends(weeks_of([SUNDAY, MONDAY]), marks, NAMES, UNITS)
    assert [(row.whose, row.name) for row in rows] == [
        (Whose.EVERYBODY, ""), (Whose.UNIT, "3rd Squad"), (Whose.UNIT, "Night Watch"), (Whose.PERSON, "Adaeze"),
        (Whose.PERSON, "Bo"), (Whose.PERSON, "Claire"),
    ]  # fmt: skip
    everybody, squad, _, adaeze, bo, claire = rows
    assert (
        everybody.weeks[Measure.SEARCHES] == squad.weeks[Measure.SEARCHES] == adaeze.weeks[Measure.SEARCHES] == (1, 1)
    )
    assert everybody.weeks[Measure.FLAGS] == squad.weeks[Measure.FLAGS] == bo.weeks[Measure.FLAGS] == (0, 1)
    assert (everybody.total(Measure.REFUSED), squad.total(Measure.REFUSED), claire.total(Measure.FLAGS)) == (1, 0, 0)
