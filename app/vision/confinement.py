"""Taking every power from the decoding process that it does not need, before it sees a byte of a strange file."""

from __future__ import annotations

import ctypes
import os
import sys

_SET_DUMPABLE = 4
_SET_NO_NEW_PRIVILEGES = 38
_CREATE_RULESET = 444
_RESTRICT_SELF = 446
_LIBRARY_BYTES = 1 << 30
"""Address space for code and thread stacks, on top of what the pictures may take."""
_OPEN_FILES = 32
_SERVER_FILES = 1024


def confine(memory_bytes: int) -> tuple[str, ...]:
    """Confine the calling process for good; call it after the last import.

    Args:
        memory_bytes: most memory for data.

    Returns:
        The protections that really took effect, as short texts. What the platform does not have is left out.
    """
    return (*_limit_resources(memory_bytes, _OPEN_FILES), *(_close_system() if sys.platform == "linux" else ()))


def confine_server() -> int:
    """Confine the server that forks decoding processes (Linux): from now on it opens no file and starts no program.

    Returns:
        A number above every descriptor that it can have.
    """
    _limit_resources(None, _SERVER_FILES)
    _close_system()
    return _SERVER_FILES


if sys.platform == "win32":

    def _limit_resources(memory_bytes: int | None, open_files: int) -> tuple[str, ...]:
        return ()

else:
    import resource

    def _limit_resources(memory_bytes: int | None, open_files: int) -> tuple[str, ...]:
        wanted = [
            ("open file limit", resource.RLIMIT_NOFILE, open_files),
            ("no file writing", resource.RLIMIT_FSIZE, 0),
            ("no memory dump", resource.RLIMIT_CORE, 0),
        ]
        if memory_bytes is not None:
            wanted += [
                ("memory limit", resource.RLIMIT_DATA, memory_bytes),
                ("address space limit", resource.RLIMIT_AS, memory_bytes + _LIBRARY_BYTES),
            ]
        return tuple(name for name, kind, value in wanted if _set_limit(kind, value))

    def _set_limit(kind: int, value: int) -> bool:
        _, hard = resource.getrlimit(kind)
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):  # macOS has no limit on address space
            return False
        return True


def _close_system() -> tuple[str, ...]:
    """Give up being traced, new privileges, every file, and where the kernel can, network and signals (Landlock)."""
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    library.prctl(_SET_DUMPABLE, 0, 0, 0, 0)
    if library.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return ()
    version = library.syscall(ctypes.c_long(_CREATE_RULESET), None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    if version < 1:
        return ("no new privileges",)
    rules = (ctypes.c_uint64 * 3)(_file_rights(version), 0b11 if version >= 4 else 0, 0b11 if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = library.syscall(ctypes.c_long(_CREATE_RULESET), rules, ctypes.c_size_t(size), ctypes.c_uint32(0))
    if ruleset < 0:
        return ("no new privileges",)
    try:
        closed = library.syscall(ctypes.c_long(_RESTRICT_SELF), ctypes.c_int(ruleset), ctypes.c_uint32(0)) == 0
    finally:
        os.close(ruleset)
    if not closed:
        return ("no new privileges",)
    later = ((4, "no TCP network"), (6, "no signals"))
    return ("no new privileges", "no file system", *(name for since, name in later if version >= since))


def _file_rights(version: int) -> int:
    """Bits of every access right that a Landlock version knows (kernel documentation, userspace-api/landlock)."""
    return (1 << (13 if version < 2 else 14 if version < 3 else 15 if version < 5 else 16)) - 1
