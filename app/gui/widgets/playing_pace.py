"""The clock of playing: which frame is due, and how many are really seen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

_COUNTED_S = 2.0
_PATIENCE_S, _MOST_BEHIND_S = 0.2, 1.0
"""So far behind nothing is done about it; further behind than the other, the clock always waits."""
_NEARLY = 0.9
"""From this share of the frames on nobody needs to be told that there are more."""


class PlayingPace:
    """At less than real speed each frame is seen and the clock does not count. From there on the clock decides."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._from, self._began, self._counted_from = 0, 0.0, 0.0
        self._rate, self._speed = 25.0, 1.0
        self._seen: deque[float] = deque()

    def begin(self, index: int, rate: float, speed: float) -> None:
        """Start from a frame, at `rate` frames a second times `speed`."""
        self._from, self._began, self._rate, self._speed = index, self._clock(), rate, speed
        self._counted_from = self._began
        self._seen.clear()

    def saw(self) -> None:
        """Count a frame that is seen now."""
        self._seen.append(self._clock())
        while self._seen[0] <= self._clock() - _COUNTED_S:
            self._seen.popleft()

    def following(self, index: int, step: int, *, may_leave_out: bool) -> int:
        """Return the frame to see after `index`, which is `step` further where that one is not long past.

        Then the clock waits, and playing is slower than real. Where it is the showing that takes so long and not the
        decoding, frames may be left out instead: those in between would have to be decoded all the same.
        """
        following, due = index + step, self._due()
        behind_s = (due - following) / (self._rate * self._speed)
        if behind_s <= _PATIENCE_S:
            return following
        chosen = due if may_leave_out else following
        if not may_leave_out or behind_s > _MOST_BEHIND_S:
            self._from, self._began = chosen, self._clock()
        return chosen

    def is_late(self, index: int, step: int) -> bool:
        """Whether the frame after `index` should be seen already."""
        return self._due() > index + step

    def shortfall(self) -> tuple[int, int] | None:
        """Return frames a second seen of late, and those there are, where these are clearly more; None otherwise."""
        passed, wanted = self._clock() - self._counted_from, self._rate * self._speed
        seen = len(self._seen) / min(_COUNTED_S, passed) if passed >= 1 else wanted
        return None if seen > _NEARLY * wanted else (round(seen), round(wanted))

    def _due(self) -> int:
        if self._speed < 1:
            return 0
        return self._from + int((self._clock() - self._began) * self._rate * self._speed)
