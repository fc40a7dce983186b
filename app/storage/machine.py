"""The clock that nobody can set, and which running of the machine it counts from."""

from __future__ import annotations

import time
import uuid
from functools import cache
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def steady_ms() -> int:
    """Return milliseconds of a clock that nobody sets and that, where possible, counts while the machine sleeps."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)  # Linux; elsewhere the monotonic clock is the best there is
    return (time.monotonic_ns() if clock is None else time.clock_gettime_ns(clock)) // 1_000_000


@cache
def boot_id() -> str:
    """Return what names this running of the machine; where the system gives no name, this running of the program."""
    try:
        return str(uuid.UUID(_BOOT_ID.read_text("ascii").strip()))
    except (OSError, ValueError):
        return str(uuid.uuid4())
