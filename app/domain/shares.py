"""So many of so many, with the interval that such a count leaves open."""

from __future__ import annotations

import math
from dataclasses import dataclass

Z95 = 1.959963984540054
"""The 97.5 % point of the normal distribution."""


@dataclass(frozen=True)
class Interval:
    """Two bounds of a share, 0 to 1."""

    low: float
    high: float


def wilson(count: int, of: int, z: float = Z95) -> Interval:
    """Return the score interval of a share (Wilson, Journal of the American Statistical Association 1927).

    Args:
        count: how many had the property.
        of: how many there were, at least 1.
        z: point of the normal distribution; the default gives 95 %.

    Raises:
        ValueError: no share can be made of these counts.
    """
    if not 0 <= count <= of or of < 1:
        raise ValueError(f"{count} of {of} is no share")
    share, spread = count / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(share * (1 - share) / of + spread / (4 * of))
    # With none and with all of them the formula's own bound is exactly 0 or 1; rounding must not leave it.
    return Interval(0.0 if count == 0 else middle - half, 1.0 if count == of else middle + half)


@dataclass(frozen=True)
class Share:
    """So many of so many, at least one."""

    count: int
    of: int

    @property
    def rate(self) -> float:
        """The share itself, 0 to 1."""
        return self.count / self.of

    @property
    def interval(self) -> Interval:
        """Its 95 % interval."""
        return wilson(self.count, self.of)
