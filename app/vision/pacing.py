"""At which frames of a clip a scan looks, so that it is over before the clip would be.

Time is measured, not assumed: from what a look costs on this machine follows how far apart the regular looks may lie,
and whether there is time to look at every frame in between where something appeared or vanished. A short clip is given
time enough that, on most machines, every frame is looked at.
"""

from __future__ import annotations

import math
import statistics
import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

LONGEST_BLIND_S = 0.5
"""However slow the machine: whoever shows a face for so long is looked at."""
SHARE_OF_FOOTAGE = 0.8
"""A scan aims at so much of the time that the footage lasts."""
SHORTEST_BUDGET_S = 20.0
"""A short clip may take so long, though it lasts less."""
_REGULAR = 0.5  # share of the time that is planned for regular looks; the rest is for the frames between
_SLACK = 0.1  # share of the time by which the frames between may run ahead of the plan
_RECENT = 9


class Pace(Protocol):
    """How a scan chooses its frames."""

    @property
    def looks_at_last(self) -> bool: ...  # noqa: D102
    def looked(self, seconds: float) -> None: ...  # noqa: D102
    def step(self, frame: int) -> int: ...  # noqa: D102
    def has_time_for(self, looks: int, frame: int) -> bool: ...  # noqa: D102


class EveryNth:
    """Looks at every n-th frame and at nothing else."""

    looks_at_last = False

    def __init__(self, stride: int) -> None:
        self._stride = stride

    def looked(self, seconds: float) -> None:
        """Take no note: time changes nothing."""

    def step(self, frame: int) -> int:
        """Return the stride."""
        return self._stride

    def has_time_for(self, looks: int, frame: int) -> bool:
        """Return False: no frame between is wanted."""
        return False


class Adaptive:
    """Decides while the scan goes on. Not for several threads.

    Attributes:
        looks_at_last: whether the last frame of all is looked at wherever the regular looks end.
    """

    looks_at_last = True

    def __init__(
        self, frames: int, footage_s: float, workers: int = 1, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Start the clock.

        Args:
            frames: how many the clip has, at least 1.
            footage_s: how long it lasts.
            workers: how many looks are made at the same time.
            clock: in seconds.
        """
        self._frames, self._clock, self._workers = frames, clock, workers
        self._budget_s = max(SHORTEST_BUDGET_S, SHARE_OF_FOOTAGE * footage_s)
        self._longest = max(1, math.floor(LONGEST_BLIND_S * frames / footage_s)) if footage_s > 0 else 1
        self._costs: deque[float] = deque(maxlen=_RECENT)
        self._step = 1
        self._started = clock()

    def looked(self, seconds: float) -> None:
        """Take note of what one look cost one worker."""
        self._costs.append(seconds)

    def step(self, frame: int) -> int:
        """Return how many frames further on the next regular look is, seen from a frame number: at least 1.

        The answer changes only when the measured one differs by more than a quarter: small changes would gain nothing.
        """
        if self._costs:
            left_s = max(self._budget_s - self._passed_s(), 1e-6)
            looks = left_s * _REGULAR / self._cost_s()
            wanted = min(max(1, math.ceil((self._frames - frame) / looks)), self._longest)
            if not 0.75 <= self._step / wanted <= 1.25:
                self._step = wanted
        return self._step

    def has_time_for(self, looks: int, frame: int) -> bool:
        """Tell whether so many looks more, at the place of a frame number, keep the scan within its plan."""
        planned_s = self._budget_s * (frame / self._frames + _SLACK)
        return self._passed_s() + looks * self._cost_s() <= planned_s

    def _cost_s(self) -> float:
        """Return what one look delays the scan: half of the recent ones cost less, half cost more."""
        return max(statistics.median(self._costs), 1e-6) / self._workers if self._costs else 0.0

    def _passed_s(self) -> float:
        return self._clock() - self._started
