"""Failed sign-ins, noted in the key file while the database is locked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.domain.clock import from_text
from app.domain.staff.accounts import FAILURE_WINDOW, locks_out
from app.storage.folder.keys import Failure, KeyFile, read_key_file, write_key_file


def name_digest(sign_in_name: str) -> str:
    """Return what stands for a typed name outside the locked database."""
    return hashlib.sha256(sign_in_name.encode()).hexdigest()[:16]


def failures_in(folder: Path) -> KeyFile:
    """Return the key file with its failed attempts. Raises `Unavailable`."""
    return read_key_file(folder / "keys.json")


def note_failure(folder: Path, at: str, sign_in_name: str) -> None:
    """Note a failed attempt.

    Raises:
        Unavailable: the disk is full or cannot be written to.
    """
    file = failures_in(folder)
    noted = (*file.failures, Failure(at, name_digest(sign_in_name)))
    write_key_file(folder / "keys.json", replace(file, failures=noted, ever=file.ever + 1))


def take_failures(folder: Path, now: str, forgiven: Iterable[str]) -> None:
    """Mark every attempt as logged, and drop those that no longer matter.

    Args:
        now: record time; older ones than the window of the lock are dropped.
        forgiven: digests of names whose attempts count no more: they came in, or were released.
    """
    file, gone = failures_in(folder), set(forgiven)
    kept = tuple(
        replace(failure, logged=True)
        for failure in file.failures
        if failure.name_digest not in gone and from_text(now) - from_text(failure.at) <= FAILURE_WINDOW
    )
    if kept != file.failures:
        write_key_file(folder / "keys.json", replace(file, failures=kept))


def is_locked_out(file: KeyFile, digest: str) -> bool:
    """Tell whether the noted attempts at a name lock it."""
    return locks_out(failure.at for failure in file.failures if failure.name_digest == digest)


def last_failure(file: KeyFile, digest: str) -> str:
    """Return the time of the last attempt at a name; empty without one."""
    return max((failure.at for failure in file.failures if failure.name_digest == digest), default="")
