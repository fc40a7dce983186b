"""Scoring against examples worked by hand, and against simulated examiners whose skill is known."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.training.scoring import (
    FEWEST_CASES,
    FEWEST_PAIRS,
    Endings,
    agreement,
    area,
    averaged,
    calibration,
    sensitivity,
)

STEPS = 7
CUTS = (-1.5, -0.9, -0.3, 0.3, 0.9, 1.5)


def normal(point: float) -> float:
    return 0.5 * math.erfc(-point / math.sqrt(2))


def simulated(d_prime: float, cases: int, seed: int, criterion: float = 0.0) -> Endings:
    """An examiner who perceives mated cases d' higher than others and calls above a criterion."""
    chance = np.random.default_rng(seed)
    mated = chance.normal(d_prime / 2, 1, cases) > criterion
    others = chance.normal(-d_prime / 2, 1, cases) > criterion
    return Endings(int(mated.sum()), 0, int((~mated).sum()), int(others.sum()), int((~others).sum()))


def rated(mean: float, cases: int, seed: int) -> list[int]:
    chance = np.random.default_rng(seed)
    return [int(step) + 1 for step in np.searchsorted(CUTS, chance.normal(mean, 1, cases))]


def test_counts_and_shares() -> None:
    endings = Endings(found=7, other_called=1, missed=2, false_alarms=3, correct_rejections=9)
    assert (endings.mated, endings.non_mated) == (10, 12)
    assert endings.found_share is not None
    assert endings.false_alarm_share is not None
    assert (endings.found_share.rate, endings.false_alarm_share.rate) == (0.7, 0.25)
    assert Endings().found_share is None
    assert Endings().false_alarm_share is None


def test_sensitivity_worked_by_hand() -> None:
    # 14.5 / 20 = 0.725 -> z 0.597760; 4.5 / 20 = 0.225 -> z -0.755415
    scored = sensitivity(Endings(found=14, missed=5, false_alarms=4, correct_rejections=15))
    assert scored is not None
    assert scored.d_prime.value == pytest.approx(1.353175, abs=1e-5)
    assert scored.criterion.value == pytest.approx(0.0788275, abs=1e-5)
    assert scored.d_prime.interval.low < scored.d_prime.value < scored.d_prime.interval.high


def test_nobody_is_perfect_to_infinity() -> None:
    scored = sensitivity(Endings(found=10, correct_rejections=10))
    assert scored is not None
    assert math.isfinite(scored.d_prime.value)
    assert scored.criterion.value == pytest.approx(0)


def test_too_few_cases_give_no_figure() -> None:
    few = FEWEST_CASES - 1
    assert sensitivity(Endings(found=few, correct_rejections=20)) is None
    assert sensitivity(Endings(found=20, correct_rejections=few)) is None
    assert area([5] * few, [1] * 20) is None
    assert area([5] * 20, [1] * few) is None
    assert agreement([1] * (FEWEST_PAIRS - 1), [1] * (FEWEST_PAIRS - 1), STEPS) is None


@pytest.mark.parametrize(("d_prime", "criterion"), [(0.0, 0.0), (1.0, 0.4), (1.5, -0.3), (2.5, 0.0)])
def test_known_skill_is_recovered(d_prime: float, criterion: float) -> None:
    scored = sensitivity(simulated(d_prime, 20_000, 7, criterion))
    assert scored is not None
    assert scored.d_prime.value == pytest.approx(d_prime, abs=0.06)
    assert scored.criterion.value == pytest.approx(criterion, abs=0.03)


def test_intervals_hold_the_truth_as_often_as_they_say() -> None:
    held = sum(
        scored.d_prime.interval.low <= 1.2 <= scored.d_prime.interval.high
        for seed in range(400)
        if (scored := sensitivity(simulated(1.2, 40, seed))) is not None
    )
    assert 0.92 <= held / 400 <= 0.99


def test_area_worked_by_hand() -> None:
    # 25 pairs: the mated one is higher in 19, the same in 3
    found = area([7, 6, 5, 4, 2], [5, 3, 2, 2, 1])
    assert found is not None
    assert found.value == pytest.approx((19 + 3 / 2) / 25)


def test_area_recovers_known_skill() -> None:
    found = area(rated(0.6, 4_000, 1), rated(-0.6, 4_000, 2))
    assert found is not None
    assert found.value == pytest.approx(normal(1.2 / math.sqrt(2)), abs=0.02)  # seven steps lose a little
    assert found.interval.low < found.value < found.interval.high


def test_intervals_of_the_area_hold_the_truth_as_often_as_they_say() -> None:
    def shares(mean: float) -> list[float]:
        edges = [0.0, *(normal(cut - mean) for cut in CUTS), 1.0]
        return [high - low for low, high in pairwise(edges)]

    same, others = shares(0.5), shares(-0.5)
    truth = sum(p * (sum(others[:step]) + others[step] / 2) for step, p in enumerate(same))
    held = sum(
        found.interval.low <= truth <= found.interval.high
        for seed in range(300)
        if (found := area(rated(0.5, 12, 2 * seed), rated(-0.5, 60, 2 * seed + 1))) is not None
    )
    assert 0.92 <= held / 300 <= 0.99


def test_a_perfect_area_is_not_certain() -> None:
    found = area([7] * 10, [1] * 10)
    assert found is not None
    assert found.value == 1.0
    assert found.interval.high == 1.0
    assert 0.6 < found.interval.low < 0.95
    worst = area([1] * 10, [7] * 10)
    assert worst is not None
    assert (worst.value, worst.interval.low) == (0.0, 0.0)


def test_one_rating_for_everything_is_chance() -> None:
    found = area([4] * 6, [4] * 9)
    assert found is not None
    assert found.value == 0.5


def test_agreement_worked_by_hand() -> None:
    # two steps, quadratic weights are Cohen's own kappa: seen 0.8, by chance 0.5 -> 0.6
    first, second = [1] * 5 + [2] * 5, [1, 1, 1, 1, 2, 2, 2, 2, 2, 1]
    assert agreement(first, second, 2) == pytest.approx(0.6)
    assert agreement(first, first, 2) == pytest.approx(1.0)
    assert agreement([3] * 10, [3] * 10, STEPS) is None


@pytest.mark.parametrize(("first", "second"), [([1] * 10, [1] * 11), ([0] * 10, [1] * 10), ([1] * 10, [8] * 10)])
def test_series_that_do_not_belong_together_are_refused(first: list[int], second: list[int]) -> None:
    with pytest.raises(ValueError, match="rating"):
        agreement(first, second, STEPS)


@given(st.lists(st.tuples(st.integers(1, STEPS), st.integers(1, STEPS)), min_size=FEWEST_PAIRS, max_size=40))
def test_agreement_is_symmetric_and_at_most_one(pairs: list[tuple[int, int]]) -> None:
    first, second = [a for a, _ in pairs], [b for _, b in pairs]
    value, other_way = agreement(first, second, STEPS), agreement(second, first, STEPS)
    if value is None or other_way is None:
        assert value is other_way is None
    else:
        assert value == pytest.approx(other_way)
        assert value <= 1 + 1e-12


def test_averaging_independent_ratings_helps() -> None:
    people = range(4)
    mated = [rated(0.4, 500, 10 + person) for person in people]
    others = [rated(-0.4, 500, 50 + person) for person in people]
    alone = [area(mated[person], others[person]) for person in people]
    together = area(averaged(mated).tolist(), averaged(others).tolist())
    assert together is not None
    assert all(each is not None and together.value > each.value + 0.05 for each in alone)


def test_averaging_needs_the_same_pictures() -> None:
    with pytest.raises(ValueError, match="same pictures"):
        averaged([[1, 2], [1]])
    with pytest.raises(ValueError, match="same pictures"):
        averaged([])


def test_calibration_counts_every_used_step() -> None:
    steps = calibration([7, 7, 6, 4], [4, 1, 1])
    assert [(step.rating, step.same.count, step.same.of) for step in steps] == [
        (1, 0, 2), (4, 1, 2), (6, 1, 1), (7, 2, 2),
    ]  # fmt: skip
