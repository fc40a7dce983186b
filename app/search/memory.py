"""Keeps what was opened of sealed templates out of swap, of core dumps and of freed memory, where the system can."""

from __future__ import annotations

import ctypes
import mmap
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
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


@dataclass
class _Overwriting:
    """How many want freed memory to be overwritten at this moment."""

    wanted: int = 0
    guard: threading.Lock = field(default_factory=threading.Lock)

    def count(self, change: int) -> None:
        with self.guard:
            self.wanted += change
            mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
            if mallopt is not None:
                mallopt(_M_PERTURB, 0xA5 if self.wanted else 0)


_OVERWRITING = _Overwriting()


@contextmanager
def overwriting_freed() -> Iterator[None]:
    """Let the C library overwrite whatever is freed meanwhile, by any thread (glibc only).

    Without it every template of the gallery was still found in the memory of a locked program, in freed blocks. It is
    not on all the time, because it fills what is allocated as well: the copy of a frame would take nearly twice as
    long. Objects of up to 512 bytes are kept by Python itself and are not overwritten.
    """
    _OVERWRITING.count(1)
    try:
        yield
    finally:
        _OVERWRITING.count(-1)
