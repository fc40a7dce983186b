"""Defects of what the window stands on, and how it lives with them."""

from __future__ import annotations

import ctypes
import sys

_ENOUGH = 1 << 40


def keep_true_alive() -> None:
    """Give `True` references enough for a lifetime of signals.

    PySide6 6.12.0 returns `True` from `Signal.emit()` without counting the reference, so each emission takes one away;
    Python 3.11 then aborts ("bool_dealloc: deallocating True or False") after some thousands of them. From 3.12 on
    `True` is immortal (PEP 683) and nothing need be done.
    """
    if sys.version_info >= (3, 12) or sys.getrefcount(True) > _ENOUGH // 2:
        return
    ctypes.c_ssize_t.from_address(id(True)).value += _ENOUGH  # the count is the first field of an object in 3.11
