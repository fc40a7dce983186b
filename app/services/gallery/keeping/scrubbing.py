"""Overwrites memory that this process has freed, so that nothing of what left the gallery is found in it."""

from __future__ import annotations

import ctypes
import sys

_EACH = 1 << 20
"""Bytes that are asked for of each size: more than is usually free of it."""
_EACH_LARGE = 16 << 20
"""The same of large ones, such as the pages that connections remembered, some megabytes each."""
_HEAD = 33
"""Bytes of a `bytes` object besides its content."""
_ZERO = b"\0"
"""Repeated it asks for a block and fills it. `bytes(n)` would ask for a cleared one, and glibc's calloc passes over the
blocks that a thread freed last (its tcache): templates stayed there."""
_SMALL = range(48, 1_041, 16)
"""Sizes that Python, or the system's allocator, keeps apart: a block of one is not used for another."""
_LARGE = tuple(1 << power for power in range(11, 21))


def scrub_memory() -> None:
    """Fill freed blocks of every size with zeros, then give back to the system what it takes.

    It cannot reach what other threads have freed in places of their own, nor what was swapped out before.
    """
    for sizes, each in ((_SMALL, _EACH), (_LARGE, _EACH_LARGE)):
        for size in sizes:
            blocks = [_ZERO * (size - _HEAD) for _ in range(each // size)]
            del blocks
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it
        if trim is not None:
            trim(0)
