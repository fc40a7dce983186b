"""A figure as data: what is drawn in the window and on paper alike, or the sentence that stands where it would be."""

from __future__ import annotations

import math
from dataclasses import dataclass

_MOST_TICKS = 5


@dataclass(frozen=True)
class Axis:
    """One axis with its words; ticks are pairs of a value and what is written beside it."""

    words: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]

    def share(self, value: float) -> float:
        """Return how far along the axis a value lies, 0 to 1."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True)
class Mark:
    """A value with its interval."""

    x: float
    y: float
    low: float
    high: float


@dataclass(frozen=True)
class Bar:
    """A column from the foot of the plot; `words` stand above it."""

    left: float
    right: float
    height: float
    words: str = ""


@dataclass(frozen=True)
class Plot:
    """One figure.

    Attributes:
        reference: a thin line to compare with, as two points or none.
        line: drawn through these points.
        sentence: what the figure says, for readers of the screen and below it.
        missing: why there is no figure; then only this is shown.
    """

    title: str
    across: Axis
    up: Axis
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()
    line: tuple[tuple[float, float], ...] = ()
    reference: tuple[tuple[float, float], ...] = ()
    sentence: str = ""
    missing: str = ""

    @property
    def axis_words(self) -> str:
        """What stands below the plot: both axes, upwards first."""
        return " · ".join(filter(None, (self.up.words, self.across.words)))


SHARE_TICKS = ((0.0, "0"), (0.25, "0.25"), (0.5, "0.5"), (0.75, "0.75"), (1.0, "1"))


def share_axis(words: str) -> Axis:
    """Return an axis from 0 to 1."""
    return Axis(words, 0.0, 1.0, SHARE_TICKS)


def count_axis(words: str, most: float) -> Axis:
    """Return an axis of whole numbers from 0 to a round figure that holds `most`, with at most six round ticks."""
    return round_axis(words, max(most, 1.0), least_step=1.0)


def round_axis(words: str, most: float, least_step: float = 0.0) -> Axis:
    """Return an axis from 0 to a round figure that holds `most`, above 0, with at most six round ticks."""
    rough = most / _MOST_TICKS
    magnitude = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * magnitude for factor in (1, 2, 5, 10) if factor * magnitude >= rough)
    step = max(step, least_step)
    steps = math.ceil(most / step)
    return Axis(words, 0.0, steps * step, tuple((place * step, f"{place * step:g}") for place in range(steps + 1)))
