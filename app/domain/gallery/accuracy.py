"""How often an open-set search finds the right person, and how often it offers somebody else: pure counting.

Terms as in ISO/IEC 19795-1 and NIST IR 8271: a probe is *mated* when its person is in the gallery. FPIR(T) is the share
of non-mated probes with somebody nearer than the threshold T; FNIR(T) the share of mated probes whose own person is not
nearer than T. A probe without a face finds nobody: a miss when it is mated, silence when it is not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.domain.shares import Share

FPIR_TARGETS = (0.003, 0.01, 0.1)
RANKS = (1, 5, 10)
LONGEST_CURVE = 50
"""Ranks of the CMC curve: farther down nobody looks, since no list is longer (FBI NGI-IPS)."""


@dataclass(frozen=True)
class ProbeResult:
    """What one probe gave.

    Attributes:
        found: whether a face was found.
        mated: whether its person belongs to the gallery, be it with a photo in which no face was found.
        rank: place of the own person among all people, 1 nearest; None when not found on either side, or not mated.
        own: distance to the own person's nearest photo; None like `rank`.
        other: distance to the nearest photo of anybody else; None without a face or without anybody else.
    """

    found: bool
    mated: bool
    rank: int | None = None
    own: float | None = None
    other: float | None = None


def rank_among(own: float, others: npt.NDArray[np.floating]) -> int:
    """Return the rank of a person at a distance among other people's distances; those at the same one come first."""
    return 1 + int(np.count_nonzero(others <= own))


def rank_share(results: Sequence[ProbeResult], rank: int) -> Share | None:
    """Return how many mated probes have their person at this rank or better; None without mated probes."""
    mated = [result for result in results if result.mated]
    if not mated:
        return None
    return Share(sum(result.rank is not None and result.rank <= rank for result in mated), len(mated))


def rank_curve(results: Sequence[ProbeResult], longest: int) -> list[Share]:
    """Return `rank_share` for the ranks 1 to `longest`: the CMC curve. Empty without mated probes."""
    shares = [rank_share(results, rank) for rank in range(1, longest + 1)]
    return [share for share in shares if share is not None]


def least_non_mated(fpir: float) -> int:
    """Return how many non-mated probes there must be before a share as small as this can be seen at all."""
    return math.ceil(1 / fpir - 1e-9)


def threshold_at(results: Sequence[ProbeResult], fpir: float) -> float | None:
    """Return the largest T at which at most a share `fpir` of the non-mated probes has somebody nearer than T.

    Returns:
        A distance; infinite when no threshold is needed; None with fewer than `least_non_mated(fpir)` such probes.
    """
    probes = [result for result in results if not result.mated]
    if len(probes) < least_non_mated(fpir):
        return None
    allowed = math.floor(len(probes) * fpir + 1e-9)
    nearest = sorted(result.other for result in probes if result.other is not None)
    return nearest[allowed] if allowed < len(nearest) else math.inf


def missed_at(results: Sequence[ProbeResult], threshold: float) -> Share | None:
    """Return how many mated probes have their person at the threshold or farther (FNIR); None without mated probes."""
    mated = [result for result in results if result.mated]
    if not mated:
        return None
    return Share(sum(result.own is None or result.own >= threshold for result in mated), len(mated))


def offered_at(results: Sequence[ProbeResult], threshold: float) -> Share | None:
    """Return how many non-mated probes have somebody nearer than the threshold (FPIR); None without such probes."""
    probes = [result for result in results if not result.mated]
    if not probes:
        return None
    return Share(sum(result.other is not None and result.other < threshold for result in probes), len(probes))


@dataclass(frozen=True)
class Spread:
    """Where distances lie: least, 5 %, half, 95 %, largest."""

    count: int
    least: float
    low: float
    middle: float
    high: float
    largest: float


def spread_of(distances: Sequence[float]) -> Spread | None:
    """Return where distances lie (quantiles by linear interpolation); None of none."""
    if not distances:
        return None
    points = np.quantile(np.asarray(distances, dtype=np.float64), (0.0, 0.05, 0.5, 0.95, 1.0))
    return Spread(len(distances), *(float(point) for point in points))


@dataclass(frozen=True)
class Operating:
    """What happens at a threshold set for an FPIR on all probes together.

    Attributes:
        fpir: the FPIR aimed at.
        threshold: None with too few non-mated probes.
        missed: FNIR; None without threshold or without mated probes.
        offered: the FPIR that these very probes have; None without threshold or without non-mated probes.
        needed: how many non-mated probes it takes.
    """

    fpir: float
    threshold: float | None
    missed: Share | None
    offered: Share | None
    needed: int


@dataclass(frozen=True)
class Figures:
    """Everything that is counted of one set of probes."""

    probes: int
    mated: int
    no_face: int
    ranks: tuple[tuple[int, Share | None], ...]
    curve: tuple[Share, ...]
    operating: tuple[Operating, ...]
    own: Spread | None
    other: Spread | None

    @property
    def non_mated(self) -> int:
        """Probes of people who are not in the gallery."""
        return self.probes - self.mated


def figures(results: Sequence[ProbeResult], every: Sequence[ProbeResult], people: int) -> Figures:
    """Count a set of probes.

    Args:
        results: the set, for example all probes of one condition.
        every: all probes of the trial: thresholds are set on these, so that groups are compared at one threshold.
        people: how many the gallery holds; the curve ends there, or at `LONGEST_CURVE`.
    """
    return Figures(
        probes=len(results),
        mated=sum(result.mated for result in results),
        no_face=sum(not result.found for result in results),
        ranks=tuple((rank, rank_share(results, rank)) for rank in RANKS),
        curve=tuple(rank_curve(results, min(people, LONGEST_CURVE))),
        operating=tuple(_operating(results, fpir, threshold_at(every, fpir)) for fpir in FPIR_TARGETS),
        own=spread_of([result.own for result in results if result.own is not None]),
        other=spread_of([result.other for result in results if result.other is not None]),
    )


def _operating(results: Sequence[ProbeResult], fpir: float, threshold: float | None) -> Operating:
    if threshold is None:
        return Operating(fpir, None, None, None, least_non_mated(fpir))
    return Operating(
        fpir, threshold, missed_at(results, threshold), offered_at(results, threshold), least_non_mated(fpir)
    )
