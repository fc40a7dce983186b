"""One program per workspace: a lock that the system itself releases when the program dies."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.errors import Unavailable


@dataclass
class WorkspaceLock:
    """An open and locked file."""

    file: BinaryIO | None

    @classmethod
    def take(cls, folder: Path) -> WorkspaceLock:
        """Take the lock.

        Raises:
            Unavailable: another program holds it, or the folder cannot be written to.
        """
        path = folder / "lock"
        try:
            file = path.open("a+b")
        except OSError as error:
            raise Unavailable(f"The workspace {folder.name} cannot be written to. Check its permissions.") from error
        if not _locked(file):
            file.close()
            raise Unavailable(
                f"The workspace {folder.name} is already open in another window or command. Close that one first."
            )
        return cls(file)

    def release(self) -> None:
        """Let go. May be called twice."""
        if self.file is not None:
            self.file.close()
            self.file = None


def _locked(file: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.set_inheritable(file.fileno(), False)
    except OSError:
        return False
    return True
