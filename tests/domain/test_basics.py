"""Identifiers, times, templates and measures."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import clock
from app.domain.casework.faces import Box, Landmarks, Point, overlap
from app.domain.gallery import templates
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.errors import Cancelled


def test_identifiers_are_version_seven_all_different_and_carry_their_time() -> None:
    before = datetime.now(UTC).timestamp() * 1000
    made = [uuid.UUID(new_id()) for _ in range(2_000)]
    after = datetime.now(UTC).timestamp() * 1000
    assert len(set(made)) == len(made)
    assert all(value.version == 7 and value.variant == uuid.RFC_4122 for value in made)
    assert all(before - 1 <= value.int >> 80 <= after + 1 for value in made)


@given(st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.sampled_from((UTC, timezone(timedelta(hours=-5))))))  # noqa: DTZ001
def test_times_are_utc_text_that_can_be_read_back(moment: datetime) -> None:
    assert clock.from_text(clock.utc_text(moment)) == moment
    assert clock.utc_text(moment).endswith("Z")


@given(st.lists(st.datetimes(min_value=datetime(1000, 1, 1), max_value=datetime(9000, 1, 1)), min_size=2))  # noqa: DTZ001
def test_times_sort_as_text(moments: list[datetime]) -> None:
    aware = [moment.replace(tzinfo=UTC) for moment in moments]
    assert sorted(clock.utc_text(moment) for moment in aware) == [clock.utc_text(moment) for moment in sorted(aware)]


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        clock.utc_text(datetime(2026, 1, 1))  # noqa: DTZ001


@pytest.mark.parametrize("bad", [np.zeros(127), np.zeros((1, 128)), [np.nan] * 128, [np.inf] * 128, [], [1e39] * 128])
def test_what_is_no_template(bad: object) -> None:
    with np.errstate(over="ignore"), pytest.raises(ValueError, match="template"):
        templates.checked(bad)  # type: ignore[arg-type]


def test_a_template_becomes_float32() -> None:
    checked = templates.checked(list(range(128)))
    assert checked.dtype == np.float32 and checked.shape == (128,)
    assert templates.distance(checked, checked) == 0.0
    assert templates.distance(checked, checked + np.float32(1)) == pytest.approx(np.sqrt(128))


def test_overlap_of_boxes() -> None:
    box = Box(0, 0, 10, 10)
    assert overlap(box, box) == 1.0
    assert overlap(box, Box(10, 0, 10, 10)) == 0.0
    assert overlap(box, Box(5, 0, 10, 10)) == pytest.approx(1 / 3)


def test_eye_distance_is_between_the_middles_of_the_eyes() -> None:
    points = Landmarks(Point(42, 10), Point(38, 10), Point(8, 10), Point(12, 10), Point(25, 30))
    assert points.left_eye == Point(10, 10)
    assert points.right_eye == Point(40, 10)
    assert points.eye_distance_px == 30.0


def test_progress_stops_work_only_when_somebody_asked() -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    NO_PROGRESS.check()
    with pytest.raises(Cancelled, match="Nothing of it was kept"):
        Stopped().check()
