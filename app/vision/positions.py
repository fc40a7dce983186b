"""Where frames lie in time, kept as one array: a day of video has millions of them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import overload

import numpy as np
import numpy.typing as npt

from app.domain.casework.media import FramePosition
from app.vision.wire import NO_TIMESTAMP


class Positions(Sequence[FramePosition]):
    """The positions of all frames in presentation order."""

    def __init__(self, timestamps: npt.NDArray[np.int64], time_base: Fraction | None) -> None:
        """Keep the timestamps.

        Args:
            timestamps: shape (frames,), ticks, `NO_TIMESTAMP` where there is none.
            time_base: seconds per tick.
        """
        self._timestamps = timestamps
        self._time_base = time_base

    def __len__(self) -> int:
        return len(self._timestamps)

    @overload
    def __getitem__(self, index: int) -> FramePosition: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[FramePosition]: ...

    def __getitem__(self, index: int | slice) -> FramePosition | Sequence[FramePosition]:
        if isinstance(index, slice):
            return tuple(self[place] for place in range(*index.indices(len(self))))
        place = range(len(self))[index]
        pts = int(self._timestamps[place])
        if pts == NO_TIMESTAMP or self._time_base is None:
            return FramePosition(place, None, None)
        return FramePosition(place, pts, float((pts - int(self._timestamps[0])) * self._time_base))


def measured_rate(
    timestamps: npt.NDArray[np.int64], time_base: Fraction, header_rate: Fraction | None
) -> Fraction | None:
    """Return frames per second, counted: intervals between first and last timestamp over their time.

    The header's rate is returned instead where it lies within a thousandth, because it is exact where timestamps are
    rounded. None for a single frame.

    Args:
        timestamps: shape (frames,), ticks, ascending.
        time_base: seconds per tick.
        header_rate: what the file says about itself.
    """
    ticks = int(timestamps[-1]) - int(timestamps[0])
    if ticks <= 0:
        return None
    rate = Fraction(len(timestamps) - 1) / (ticks * time_base)
    if header_rate is not None and abs(header_rate - rate) <= rate / 1000:
        return header_rate
    return rate.limit_denominator(1_000_000)
