"""Every expected figure here was worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.gallery.accuracy import (
    ProbeResult,
    figures,
    least_non_mated,
    missed_at,
    offered_at,
    rank_among,
    rank_curve,
    rank_share,
    spread_of,
    threshold_at,
)
from app.domain.shares import Share, wilson


def mated(rank: int | None, own: float | None, other: float | None = 0.9) -> ProbeResult:
    return ProbeResult(found=True, mated=True, rank=rank, own=own, other=other)


def stranger(other: float | None) -> ProbeResult:
    return ProbeResult(found=other is not None, mated=False, other=other)


NO_FACE = ProbeResult(found=False, mated=True)
STRANGERS = [stranger(value / 100) for value in (70, 40, 55, 60, 65, 50, 75, 80, 45, 85)]


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_as_published(count: int, of: int, low: float, high: float) -> None:
    """The examples of Newcombe 1998, Statistics in Medicine 17, table I, method 3, and their mirror images."""
    interval, mirror = wilson(count, of), wilson(of - count, of)
    assert [interval.low, interval.high] == pytest.approx([low, high], abs=5e-5)
    assert [1 - mirror.high, 1 - mirror.low] == pytest.approx([interval.low, interval.high])


@given(st.integers(1, 5000), st.data())
def test_a_share_lies_in_its_interval_and_both_lie_in_0_to_1(of: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, of))
    interval = wilson(count, of)
    assert 0 <= interval.low <= count / of <= interval.high <= 1


@pytest.mark.parametrize(("count", "of"), [(0, 0), (3, 2), (-1, 5)])
def test_no_interval_of_impossible_counts(count: int, of: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(count, of)


def test_a_tie_counts_against_the_own_person() -> None:
    assert rank_among(0.5, np.array([0.4, 0.6])) == 2
    assert rank_among(0.5, np.array([0.5, 0.6])) == 2
    assert rank_among(0.5, np.array([])) == 1


def test_ranks_count_all_mated_probes_and_only_them() -> None:
    results = [mated(1, 0.3), mated(2, 0.5), mated(6, 0.7), mated(None, None), NO_FACE, stranger(0.2)]
    assert rank_share(results, 1) == Share(1, 5)
    assert rank_share(results, 5) == Share(2, 5)
    assert rank_share(results, 10) == Share(3, 5)
    assert [share.count for share in rank_curve(results, 7)] == [1, 2, 2, 2, 2, 3, 3]
    assert rank_share([stranger(0.2)], 1) is None
    assert rank_curve([stranger(0.2)], 7) == []


def test_how_many_strangers_a_small_share_needs() -> None:
    assert [least_non_mated(fpir) for fpir in (0.1, 0.01, 0.003)] == [10, 100, 334]


def test_a_threshold_lets_exactly_the_allowed_share_of_strangers_pass() -> None:
    """Ten strangers, nearest at 0.40, 0.45, 0.50 …: one may pass at 10 %, two at 20 %, none at 9 %."""
    assert threshold_at(STRANGERS, 0.1) == 0.45
    assert threshold_at(STRANGERS, 0.2) == 0.50
    assert offered_at(STRANGERS, 0.45) == Share(1, 10)
    assert threshold_at(STRANGERS[:9], 0.1) is None
    assert threshold_at(STRANGERS, 0.09) is None


def test_strangers_at_the_same_distance_pass_together_or_not_at_all() -> None:
    same = [stranger(0.4)] * 2 + STRANGERS[:8]
    threshold = threshold_at(same, 0.1)
    assert threshold == 0.4
    assert offered_at(same, 0.4) == Share(0, 10)


def test_strangers_without_a_face_are_silent_but_counted() -> None:
    assert threshold_at([stranger(None)] * 9 + [stranger(0.5)], 0.1) == math.inf
    assert threshold_at([stranger(None)] * 8 + [stranger(0.5), stranger(0.6)], 0.1) == 0.6


def test_fnir_counts_the_far_the_unfound_and_the_faceless() -> None:
    results = [mated(1, 0.30), mated(1, 0.449), mated(1, 0.45), mated(9, 0.7), mated(None, None), NO_FACE]
    assert missed_at(results, 0.45) == Share(4, 6)
    assert missed_at(results, math.inf) == Share(2, 6)
    assert missed_at(STRANGERS, 0.45) is None
    assert offered_at(results, 0.45) is None


def test_groups_are_judged_at_the_threshold_of_all() -> None:
    group = [mated(1, 0.44), mated(3, 0.46), STRANGERS[1]]
    everything = [*STRANGERS, mated(1, 0.44), mated(3, 0.46)]
    counted = figures(group, everything, people=4)
    at = {point.fpir: point for point in counted.operating}
    assert at[0.1].threshold == 0.45
    assert at[0.1].missed == Share(1, 2)
    assert at[0.1].offered == Share(1, 1)
    assert (at[0.01].threshold, at[0.01].missed, at[0.01].needed) == (None, None, 100)
    assert (counted.probes, counted.mated, counted.non_mated, counted.no_face) == (3, 2, 1, 0)
    assert [share.count for share in counted.curve] == [1, 1, 2, 2]


def test_distances_lie_where_they_lie() -> None:
    spread = spread_of([0.5, 0.1, 0.3, 0.2, 0.4])
    assert spread is not None
    assert (spread.count, spread.least, spread.middle, spread.largest) == (5, 0.1, 0.3, 0.5)
    assert [spread.low, spread.high] == pytest.approx([0.12, 0.48])
    assert spread_of([]) is None
