"""Files outside of the workspace, as people hand them over: looked at, hashed, never changed or overwritten."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.errors import BadInput

_CHUNK = 1 << 20  # bytes


def check_free(*paths: Path) -> None:
    """Raise `BadInput` where a file would be overwritten that nobody was asked about.

    A window asks before it replaces the file that a person named. For what is written beside that one, and for all that
    the command line writes, a file that is there stays.
    """
    for path in paths:
        if os.path.lexists(path):
            raise BadInput(f"{path.name} exists already and is not overwritten. Name another file.")


def check_file(path: Path, most: int) -> None:
    """Raise `BadInput` for what is no file, an empty one, or one larger than so many bytes."""
    if not path.is_file():
        raise BadInput(f"{path.name} is not a file. Choose a picture or a clip.")
    size = path.stat().st_size
    if size == 0:
        raise BadInput(f"{path.name} is empty (0 bytes). Ask for the file again.")
    if size > most:
        raise BadInput(
            f"{path.name} is larger than {most // 1_000_000_000} GB. Cut the part that matters and add that."
        )


def opened(path: Path) -> BinaryIO:
    """Return a file opened for reading. Raises `BadInput` where it cannot be read."""
    try:
        return path.open("rb")
    except OSError as error:
        raise BadInput(f"{path.name} cannot be read ({error.strerror}). Check that it is there and yours.") from error


def chunks_of(path: Path) -> Iterator[bytes]:
    """Yield the content of a file, piece by piece. Raises `BadInput` where it cannot be read, or not to its end."""
    with opened(path) as file:
        try:
            while chunk := file.read(_CHUNK):
                yield chunk
        except OSError as error:
            raise BadInput(f"{path.name} could not be read to its end ({error.strerror}). Copy it anew.") from error


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, hex. Raises like `opened`."""
    digest = hashlib.sha256()
    for chunk in chunks_of(path):
        digest.update(chunk)
    return digest.hexdigest()
