"""Which photo is nearest in time to the evidence, and what day the evidence is from."""

from __future__ import annotations

import pytest

from app.domain.casework.encounters import evidence_day, nearest


@pytest.mark.parametrize(
    ("days", "day", "place"),
    [
        (["2022-03-01", "2018-03-01", "2012-03-01"], "2017-01-01", 1),
        (["2020-01-03", "2020-01-01"], "2020-01-02", 0),
        (["2020-01-01", "2020-01-03"], "2020-01-02", 1),
        (["no day", "2001-01-01"], "2020-01-02", 1),
        (["no day", "2020-02-30"], "2020-01-02", None),
        ([], "2020-01-02", None),
    ],
)
def test_the_nearest(days: list[str], day: str, place: int | None) -> None:
    assert nearest(days, day) == place


@pytest.mark.parametrize(
    ("tags", "day"),
    [
        ({"DateTimeOriginal": "2019:05:04 10:11:12"}, "2019-05-04"),
        ({"creation_time": "2021-12-31T23:59:59.000000Z"}, "2021-12-31"),
        ({"DateTime": "2018:01:01 00:00:00", "DateTimeOriginal": "2017:01:01 00:00:00"}, "2017-01-01"),
        ({"creation_time": "2040-01-01T00:00:00Z"}, "2026-11-22"),  # after the request: the camera's clock was wrong
        ({"creation_time": "yesterday"}, "2026-11-22"),
        ({}, "2026-11-22"),
    ],
)
def test_the_day_of_the_evidence(tags: dict[str, str], day: str) -> None:
    assert evidence_day(tags, "2026-11-22T09:30:00.000000Z") == day
