"""Photos in a ZIP file: read one by one into memory, never unpacked anywhere.

What an archive claims of itself is checked before anything is read: how long its directory is, how much it says it
holds, and that every name in it is one name of one plain file.
"""

from __future__ import annotations

import lzma
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from app.errors import BadInput
from app.services.gallery.importing.folder import leads_out
from app.services.gallery.importing.rows import too_large

MOST_DIRECTORY_BYTES = 48_000_000
"""Of the list of names, which is read whole into memory: room for about 500,000 files."""
MOST_TIMES, ALWAYS_ALLOWED = 20, 10_000_000
"""Times its own size that an archive may say it holds, and bytes that any may: photos hardly shrink when packed, and
what shrinks like that is a bomb."""
_END = struct.Struct("<4s4H2LH")  # PKWARE APPNOTE 4.3.16
_LOCATOR = struct.Struct("<4sLQL")  # 4.3.15
_END_64 = struct.Struct("<4sQ2H2L4Q")  # 4.3.14
_UNREADABLE = (
    zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error, lzma.LZMAError,
)  # fmt: skip


class ArchiveFiles:
    """The files of an open archive."""

    def __init__(self, archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo]) -> None:
        self._archive, self._entries = archive, entries

    def close(self) -> None:
        """Close the archive."""
        self._archive.close()

    @property
    def names(self) -> list[str]:
        """Every file in it, sorted."""
        return sorted(self._entries)

    def fault(self, name: str) -> str | None:
        """Return why a list may not name this file, None if it may."""
        if leads_out(name):
            return f"file '{name[:80]}' leads out of the archive"
        if name not in self._entries:
            return f"file '{name[:80]}' is not in the archive"
        return None

    def state(self, name: str) -> list[object]:
        """Return the file's checksum, size and date as the archive lists them."""
        entry = self._entries[name]
        return [entry.CRC, entry.file_size, list(entry.date_time)]

    def read(self, name: str, most: int) -> bytes:
        """Return the file's bytes, never more than it said it has."""
        if self.fault(name) is not None:
            raise BadInput(f"file '{name[:80]}' is not in the archive")
        entry = self._entries[name]
        if entry.file_size > most:
            raise BadInput(too_large(most))
        try:
            with self._archive.open(entry) as file:
                return file.read(most)
        except _UNREADABLE as error:
            raise BadInput(f"file '{name[:80]}' cannot be read from the archive: it is damaged or locked") from error


def open_archive(path: Path) -> ArchiveFiles:
    """Return an open ZIP file, to be closed.

    Raises:
        BadInput: it is none, or is made in a way that no collection of photos is.
    """
    try:
        with path.open("rb") as file:
            _check_directory(file, path)
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError) as error:
        raise BadInput(f"{path.name} is not a ZIP file that can be read. Pack the photos once more.") from error
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read ({error.strerror}). Check the name and its permissions.") from error
    try:
        return ArchiveFiles(archive, _entries(archive, path))
    except BaseException:
        archive.close()
        raise


def _check_directory(file: BinaryIO, path: Path) -> None:
    """Refuse a directory that is too long, before `zipfile` reads it whole."""
    size = path.stat().st_size
    file.seek(max(0, size - _END.size - 0xFFFF))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + _END.size > len(tail):
        raise zipfile.BadZipFile
    length = _END.unpack_from(tail, at)[5]
    if at >= _LOCATOR.size and tail[at - _LOCATOR.size :].startswith(b"PK\x06\x07"):
        file.seek(_LOCATOR.unpack_from(tail, at - _LOCATOR.size)[2])
        length = max(length if length != 0xFFFFFFFF else 0, _END_64.unpack(file.read(_END_64.size))[8])
    if length > MOST_DIRECTORY_BYTES:
        raise BadInput(f"{path.name} lists far too many files. Divide it into parts.")


def _entries(archive: zipfile.ZipFile, path: Path) -> dict[str, zipfile.ZipInfo]:
    entries: dict[str, zipfile.ZipInfo] = {}
    for entry in archive.infolist():
        name = entry.filename
        if not name:  # `is_dir` would look at its last letter
            raise _no_collection(path, "a file in it has no name")
        if entry.is_dir():
            continue
        mode = entry.external_attr >> 16
        if leads_out(name) or "\\" in name or not name.isprintable():
            raise _no_collection(path, f"'{name[:80]!r}' is no name of a file in it")
        if name in entries:
            raise _no_collection(path, f"'{name[:80]}' is in it twice")
        if mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            raise _no_collection(path, f"'{name[:80]}' is a link or a device")
        entries[name] = entry
    claimed, size = sum(entry.file_size for entry in entries.values()), path.stat().st_size
    if claimed > max(MOST_TIMES * size, ALWAYS_ALLOWED):
        raise _no_collection(path, f"it says it holds {claimed:,} bytes and has {size:,} itself")
    return entries


def _no_collection(path: Path, why: str) -> BadInput:
    return BadInput(f"{path.name} is not a collection of photos: {why}. Pack the photos once more, nothing else.")
