"""Keeps what was opened of sealed templates out of swap, of core dumps and of freed memory, where the system can."""

from __future__ import annotations

import ctypes
import mmap
import sys
from typing import Any

import numpy.typing as npt

_MADV_DONTDUMP = 16  # Linux, madvise(2)
_M_PERTURB = -6  # glibc, mallopt(3)


def guard(array: npt.NDArray[Any]) -> bool:
    """Lock the memory of an array and leave it out of core dumps; return whether it could be locked.

    Linux lets an ordinary user lock a few megabytes (`ulimit -l`), Windows what fits the working set. What is not
    locked may reach swap, which then has to be encrypted itself.
    """
    if not array.nbytes:
        return True
    address, size = array.ctypes.data, array.nbytes
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.VirtualLock(ctypes.c_void_p(address), ctypes.c_size_t(size)))
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "linux":
        first = -(-address // mmap.PAGESIZE) * mmap.PAGESIZE  # whole pages only: the others are shared
        whole = (address + size - first) // mmap.PAGESIZE * mmap.PAGESIZE
        if whole > 0:
            library.madvise(ctypes.c_void_p(first), ctypes.c_size_t(whole), _MADV_DONTDUMP)
    return bool(library.mlock(ctypes.c_void_p(address), ctypes.c_size_t(size)) == 0)


def overwrite_freed() -> bool:
    """Let the C library overwrite whatever is freed from now on; return whether it can (glibc only).

    Without it every template of the gallery was still found in the memory of a locked program, in freed blocks.
    Objects of up to 512 bytes are kept by Python itself and are not overwritten.
    """
    if sys.platform != "linux":
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return mallopt is not None and bool(mallopt(_M_PERTURB, 0xA5))
