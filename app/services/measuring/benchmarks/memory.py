"""How much memory this process held at most."""

from __future__ import annotations

import sys
from pathlib import Path

_STATUS, _CLEAR, _MEMORY = Path("/proc/self/status"), Path("/proc/self/clear_refs"), Path("/proc/meminfo")


def forget_peak() -> bool:
    """Begin a new measurement; return whether this system lets a process do so (Linux does)."""
    try:
        _CLEAR.write_text("5")  # proc(5): resets the peak resident set size
    except OSError:
        return False
    return True


def peak_mb() -> float | None:
    """Return the most megabytes of memory held since `forget_peak`; None where that is not known."""
    if sys.platform != "linux":
        return None
    for line in _STATUS.read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    return None


def available_bytes() -> int | None:
    """Return how much memory a program may still take; None where that is not known (only Linux says it)."""
    if sys.platform != "linux":
        return None
    for line in _MEMORY.read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None
