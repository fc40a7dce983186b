"""Files that measurements are written to."""

from __future__ import annotations

from pathlib import Path

from app.errors import BadInput
from app.services.outside_files import check_free


def write_result(path: Path, text: str) -> None:
    """Write a text whole or not at all. Raises like `write_bytes`."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Write a result whole or not at all; see `check_writable` for a file that is there already.

    Raises:
        BadInput: it cannot be written there.
    """
    unfinished = path.with_name(f".{path.name}.new")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise BadInput(f"{path} cannot be written ({error.strerror}). Name another file.") from error


def check_writable(*paths: Path | None) -> None:
    """Raise `BadInput` before long work whose result could not be kept in the end, or would overwrite a file."""
    for path in paths:
        if path is None:
            continue
        if path.is_dir() or not path.absolute().parent.is_dir():
            raise BadInput(f"{path} cannot be written: it is a folder, or its folder does not exist. Name a file.")
        check_free(path)
