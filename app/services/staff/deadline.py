"""When a signed-in person has to give the passphrase again (CJIS IA-5: after 12 hours)."""

from __future__ import annotations

import time
from dataclasses import dataclass

from app.errors import Refused


@dataclass(frozen=True)
class Deadline:
    """A moment by two clocks: one may be set back, the other stands still while the machine sleeps.

    Attributes:
        wall: Unix seconds.
        steady: seconds of the clock that never steps.
    """

    wall: float
    steady: float

    @classmethod
    def after(cls, hours: int) -> Deadline:
        """Return the moment so many hours from now."""
        return cls(time.time() + hours * 3600, time.monotonic() + hours * 3600)

    def seconds_left(self) -> float:
        """Return how long it is until then; 0 or less when it is over."""
        return min(self.wall - time.time(), self.steady - time.monotonic())

    def check(self) -> None:
        """Raise `Refused` when it is over."""
        if self.seconds_left() <= 0:
            raise Refused("You gave your passphrase too long ago to go on. Lock the window and give it again.")
