"""How well an examiner tells people apart: signal detection, areas, agreement and calibration, with their intervals.

Pure counting over answers whose truth is known. A *mated* case shows a person who is on the candidate list; in a mated
case an examiner finds that person, calls another one, or calls nobody; in a non-mated case any call is a false alarm.
Whatever has too few answers for a figure gives None: the reader is told so instead of being given a number.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.domain.shares import Z95, Interval, Share

FEWEST_CASES = 5
"""Mated and non-mated cases, of each, below which no sensitivity is given: one answer would move it by half a unit."""
FEWEST_PAIRS = 10
"""Pictures rated twice below which no agreement is given."""
_EDGE = 1e-9
"""At 0 and 1 themselves the variance vanishes, and with it the bound that is looked for."""


@dataclass(frozen=True)
class Endings:
    """How cases of known truth were ended.

    Attributes:
        found: mated cases in which the true person was called.
        other_called: mated cases in which somebody else was called.
        missed: mated cases in which nobody was called.
        false_alarms: non-mated cases in which somebody was called.
        correct_rejections: non-mated cases in which nobody was called.
    """

    found: int = 0
    other_called: int = 0
    missed: int = 0
    false_alarms: int = 0
    correct_rejections: int = 0

    @property
    def mated(self) -> int:
        """Cases whose person was on the list."""
        return self.found + self.other_called + self.missed

    @property
    def non_mated(self) -> int:
        """Cases whose person was not on the list."""
        return self.false_alarms + self.correct_rejections

    @property
    def found_share(self) -> Share | None:
        """How many of the mated cases ended with the true person; None without any."""
        return Share(self.found, self.mated) if self.mated else None

    @property
    def false_alarm_share(self) -> Share | None:
        """How many of the non-mated cases ended with somebody; None without any."""
        return Share(self.false_alarms, self.non_mated) if self.non_mated else None


@dataclass(frozen=True)
class Estimate:
    """A figure and its 95 % interval."""

    value: float
    interval: Interval


@dataclass(frozen=True)
class Sensitivity:
    """Accuracy corrected for chance and for the readiness to call.

    Attributes:
        d_prime: how far mated and non-mated cases lie apart for this examiner, in standard deviations; 0 is guessing.
        criterion: 0 is neutral, positive is slow to call somebody, negative is quick.
    """

    d_prime: Estimate
    criterion: Estimate


def sensitivity(endings: Endings) -> Sensitivity | None:
    """Return d' and criterion of yes-or-no answers; None with fewer than `FEWEST_CASES` of either kind.

    Half an answer is added to each share, so that 0 and 1 stay finite (the log-linear rule of Hautus, Behavior Research
    Methods 1995). The intervals take the variance of Gourevitch and Galanter, Psychometrika 1967.
    """
    if min(endings.mated, endings.non_mated) < FEWEST_CASES:
        return None
    found, found_variance = _z_share(endings.found, endings.mated)
    alarms, alarms_variance = _z_share(endings.false_alarms, endings.non_mated)
    spread = Z95 * math.sqrt(found_variance + alarms_variance)
    d_prime, criterion = found - alarms, -(found + alarms) / 2
    return Sensitivity(
        Estimate(d_prime, Interval(d_prime - spread, d_prime + spread)),
        Estimate(criterion, Interval(criterion - spread / 2, criterion + spread / 2)),
    )


def _z_share(count: int, of: int) -> tuple[float, float]:
    """Return a share as a point of the normal distribution, with its variance."""
    from scipy.special import ndtri

    share = (count + 0.5) / (of + 1)
    point = float(ndtri(share))
    density = math.exp(-point * point / 2) / math.sqrt(2 * math.pi)
    return point, share * (1 - share) / (of * density * density)


def area(mated: Sequence[float], non_mated: Sequence[float]) -> Estimate | None:
    """Return the area under the ROC curve of ordinal ratings; None with fewer than `FEWEST_CASES` of either kind.

    It is the chance that a mated picture is rated higher than a non-mated one, ties counting half (Mann and Whitney).
    The interval is Newcombe's method 5 (Statistics in Medicine 2006), which stays honest at 1.0.

    Args:
        mated: ratings of pictures of the same person, higher meaning more support for it.
        non_mated: ratings of pictures of different people.
    """
    if min(len(mated), len(non_mated)) < FEWEST_CASES:
        return None
    from scipy.stats import rankdata

    ranks = float(rankdata([*mated, *non_mated])[: len(mated)].sum())
    value = (ranks - len(mated) * (len(mated) + 1) / 2) / (len(mated) * len(non_mated))
    return Estimate(value, _area_interval(value, len(mated), len(non_mated)))


def roc(mated: Sequence[float], non_mated: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """Return the ROC curve that `area` is of, from (0, 0) to (1, 1); empty with fewer than `FEWEST_CASES` of either.

    Each corner is the share of non-mated and of mated pictures rated with a step of the scale or a higher one.
    """
    if min(len(mated), len(non_mated)) < FEWEST_CASES:
        return ()
    steps = sorted({*mated, *non_mated}, reverse=True)
    return (
        (0.0, 0.0),
        *(
            (
                sum(rating >= step for rating in non_mated) / len(non_mated),
                sum(rating >= step for rating in mated) / len(mated),
            )
            for step in steps
        ),
    )


def _area_interval(value: float, mated: int, non_mated: int) -> Interval:
    from scipy.optimize import brentq

    size = (mated + non_mated) / 2 - 1

    def distance(truth: float, sign: int) -> float:
        variance = truth * (1 - truth) / (mated * non_mated)
        variance *= 1 + size * ((1 - truth) / (2 - truth) + truth / (1 + truth))
        return sign * (value - truth) - Z95 * math.sqrt(variance)

    low = 0.0 if value <= 0 else float(brentq(distance, 0.0, min(value, 1 - _EDGE), args=(1,)))
    high = 1.0 if value >= 1 else float(brentq(distance, max(value, _EDGE), 1.0, args=(-1,)))
    return Interval(low, high)


def agreement(first: Sequence[int], second: Sequence[int], steps: int) -> float | None:
    """Return how far two series of ratings of the same pictures agree beyond chance; also one person's with itself.

    Cohen's kappa with quadratic weights (Psychological Bulletin 1968): 1 is the same ratings, 0 what chance gives.

    Args:
        first: ratings from 1 to `steps`.
        second: of the same pictures in the same order.
        steps: of the scale.

    Returns:
        None with fewer than `FEWEST_PAIRS` pictures, or when every rating is the same and chance explains all.

    Raises:
        ValueError: the series differ in length, or a rating lies outside the scale.
    """
    if len(first) != len(second):
        raise ValueError("two series of ratings of the same pictures have the same length")
    if any(not 1 <= rating <= steps for rating in (*first, *second)):
        raise ValueError(f"a rating lies outside 1 to {steps}")
    if len(first) < FEWEST_PAIRS:
        return None
    counts = np.zeros((steps, steps))
    np.add.at(counts, (np.asarray(first) - 1, np.asarray(second) - 1), 1)
    places = np.arange(steps)
    weights = np.square(places[:, None] - places[None, :])
    by_chance = float((weights * np.outer(counts.sum(1), counts.sum(0))).sum()) / len(first)
    return None if by_chance == 0 else 1 - float((weights * counts).sum()) / by_chance


def averaged(ratings: Sequence[Sequence[float]]) -> npt.NDArray[np.float64]:
    """Return the mean rating of each picture over independent examiners, (pictures,).

    Averaging independent judgements is substantially better than one (Phillips 2018); `area` of this shows by how much.

    Args:
        ratings: one row for each examiner, in the same order of pictures.

    Raises:
        ValueError: no row, or rows of different length.
    """
    if not ratings or len({len(row) for row in ratings}) != 1:
        raise ValueError("averaging needs the ratings of the same pictures from every examiner")
    means: npt.NDArray[np.float64] = np.asarray(ratings, dtype=np.float64).mean(axis=0)
    return means


@dataclass(frozen=True)
class Step:
    """What a step of the scale meant in truth: so many of the pictures rated with it were of the same person."""

    rating: int
    same: Share


def calibration(mated: Sequence[int], non_mated: Sequence[int]) -> tuple[Step, ...]:
    """Return, for every step of the scale that was used, how many of its pictures showed the same person."""
    same, different = Counter(mated), Counter(non_mated)
    return tuple(
        Step(rating, Share(same[rating], same[rating] + different[rating])) for rating in sorted(same | different)
    )
