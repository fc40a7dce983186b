"""Small habits with files: private, complete or not there at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.storage.database import out_of_space


@contextmanager
def exchanging(path: Path, *, durable: bool) -> Iterator[BinaryIO]:
    """Give a file to write that takes a path's place at the end: a crash leaves either the old content or the new.

    Args:
        path: in a folder that is there.
        durable: wait for the disk.

    Raises:
        OSError: the disk is full or cannot be written to.
    """
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            if durable:
                file.flush()
                os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    if durable:
        sync_folder(path.parent)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Like `exchanging`, durably.

    Raises:
        Unavailable: the disk is full or cannot be written to.
    """
    try:
        with exchanging(path, durable=True) as file:
            yield file
    except OSError as error:
        raise out_of_space(error) from error


def write_atomically(path: Path, data: bytes) -> None:
    """Write a whole file; see `replacing`."""
    with replacing(path) as file:
        file.write(data)


def sync_folder(folder: Path) -> None:
    """Make a rename durable where the system lets a folder be synced (not on Windows)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def wipe(path: Path) -> None:
    """Overwrite a file's bytes and delete it; nothing happens if it is not there.

    What a disk keeps elsewhere (a copy-on-write file system, the spare blocks of a flash disk) is out of reach; there
    the bytes are sealed, and the salt their key was derived from is overwritten as far as the disk allows.

    Raises:
        Unavailable: the disk refuses.
    """
    try:
        size = path.stat().st_size
        path.chmod(0o600)
        with path.open("r+b", buffering=0) as file:
            for start in range(0, size, 1 << 20):
                file.write(bytes(min(1 << 20, size - start)))
            os.fsync(file.fileno())
        path.unlink()
        sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise out_of_space(error) from error
