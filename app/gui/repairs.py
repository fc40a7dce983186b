"""Defects of what the window stands on, and how it lives with them."""

from __future__ import annotations

import ctypes
import sys

_ENOUGH = 1 << 40


def keep_true_alive() -> None:
    """Give `True`, `False` and `None` references enough for a lifetime of the window.

    PySide6 6.12.0 returns `True` from `Signal.emit()`, and `None` from every method without a result, without counting
    the reference, so each call takes one away; Python 3.11 then aborts ("none_dealloc: deallocating None") after some
    thousands of them, usually in the middle of painting. From 3.12 on all three are immortal (PEP 683) and nothing need
    be done.
    """
    if sys.version_info >= (3, 12):
        return
    for lasting in (True, False, None):
        if sys.getrefcount(lasting) < _ENOUGH // 2:
            # the count is the first field of an object in 3.11
            ctypes.c_ssize_t.from_address(id(lasting)).value += _ENOUGH
