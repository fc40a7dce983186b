"""A strange file in a place of its own, where the decoding process can seek in it and nobody else can reach it.

Evidence is stored encrypted. Decrypted bytes go into anonymous memory where the platform has it (Linux) and there is
room; otherwise into a temporary file that only this account can read and that is gone when it is closed.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, cast

_CHUNK = 1 << 20


class TooLarge(Exception):
    """The chunks held more bytes than are taken."""


class PrivateCopy:
    """Bytes behind a descriptor.

    Attributes:
        file: seekable, open for reading.
        in_memory: whether no byte of it was written to a disk.
        head: the first bytes.
        size: bytes in all.
    """

    def __init__(self, file: BinaryIO, head: bytes, size: int, *, in_memory: bool, remove: Path | None = None) -> None:
        self.file = file
        self.head = head
        self.size = size
        self.in_memory = in_memory
        self._remove = remove

    def place(self) -> str:
        """Return what the decoding process opens: a descriptor's number, on Windows a path."""
        return str(self.file.fileno()) if sys.platform != "win32" else str(Path(self.file.name).resolve())

    def descriptors(self) -> tuple[int, ...]:
        """Return the descriptors that the decoding process inherits."""
        return (self.file.fileno(),) if sys.platform != "win32" else ()

    def close(self) -> None:
        """Let go of the bytes; a temporary file disappears."""
        self.file.close()
        if self._remove is not None:
            self._remove.unlink(missing_ok=True)


def from_path(path: Path, head_bytes: int) -> PrivateCopy:
    """Open a file where it lies, without a copy.

    Raises:
        OSError: not there, not readable.
    """
    file = path.open("rb")
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(head_bytes)
    return PrivateCopy(cast(BinaryIO, file), head, size, in_memory=False)


def from_chunks(chunks: Iterable[bytes], most_bytes: int, head_bytes: int) -> PrivateCopy:
    """Collect chunks of bytes.

    Args:
        chunks: the file from its start; read to the end, once.
        most_bytes: most bytes taken.
        head_bytes: how much of the start to keep at hand.

    Raises:
        TooLarge: more than `most_bytes`.
        OSError: no room.
    """
    room = _memory_room()
    file, remove = (_memory_file(), None) if room else _disk_file()
    size, head = 0, b""
    try:
        for chunk in chunks:
            size += len(chunk)
            if size > most_bytes:
                raise TooLarge
            if room and size > room:
                room = 0
                file, remove = _move_to_disk(file)
            head += chunk[: head_bytes - len(head)]
            file.write(chunk)
        file.flush()
        file.seek(0)
    except BaseException:
        PrivateCopy(file, head, size, in_memory=False, remove=remove).close()
        raise
    if room:
        _seal(file)
    return PrivateCopy(file, head, size, in_memory=bool(room), remove=remove)


if sys.platform == "linux":
    import fcntl

    def _memory_room() -> int:
        """Return how many bytes may be held in memory: half of what is free now."""
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024 // 2
        return 0

    def _memory_file() -> BinaryIO:
        return os.fdopen(os.memfd_create("evidence", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING), "w+b")

    def _seal(file: BinaryIO) -> None:
        """Make the bytes unchangeable, for the decoding process as for us."""
        seals = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
        fcntl.fcntl(file.fileno(), fcntl.F_ADD_SEALS, seals)

else:

    def _memory_room() -> int:
        return 0

    def _memory_file() -> BinaryIO:
        raise NotImplementedError("anonymous memory files are a Linux feature")

    def _seal(file: BinaryIO) -> None:
        raise NotImplementedError("seals are a Linux feature")


def _disk_file() -> tuple[BinaryIO, Path | None]:
    """Return a temporary file: without a name where the platform can, otherwise with a path to remove."""
    if sys.platform == "win32":
        file = tempfile.NamedTemporaryFile(delete=False)  # noqa: SIM115 - closed by PrivateCopy
        return cast(BinaryIO, file.file), Path(file.name)
    else:  # noqa: RET505 - so that a type checker sees one platform at a time
        return cast(BinaryIO, tempfile.TemporaryFile()), None


def _move_to_disk(file: BinaryIO) -> tuple[BinaryIO, Path | None]:
    target, remove = _disk_file()
    file.seek(0)
    while block := file.read(_CHUNK):
        target.write(block)
    file.close()
    return target, remove
