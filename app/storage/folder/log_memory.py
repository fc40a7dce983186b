"""What is remembered of a log outside of its database: in the workspace folder, and in the user's own state folder.

Whoever puts an older copy of the database, or of the whole workspace, in the place of the newer one does not change
what the state folder remembers. A file is replaced whole, so a crash leaves the old one or the new one; each commit
replaces it, each checkpoint also waits for the disk.
"""

from __future__ import annotations

import json
import threading
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from app.config import state_folder
from app.domain.log.anchors import Remembered
from app.storage.folder.files import exchanging, write_atomically

FORMAT = 1
INSIDE = "log-memory.json"


@dataclass(frozen=True)
class Recollection:
    """What both places say together.

    Attributes:
        remembered: the farthest that any place remembers; None when none does.
        missing: places that have no file.
        damaged: places whose file cannot be read.
    """

    remembered: Remembered | None
    missing: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()


def outside(folder: Path, workspace_id: str) -> Path:
    """Return where the user's state folder remembers the log of a workspace, wherever its folder lies."""
    del folder  # a copy in another folder is still the same log
    return state_folder() / "logs" / f"{workspace_id}.json"


class LogMemory:
    """Remembers how far a log is. Used by several threads; it never goes back by itself.

    Attributes:
        fault: why the last writing did not work, in a sentence; empty otherwise.
    """

    def __init__(self, folder: Path, workspace_id: str) -> None:
        self.fault = ""
        self._places = {"workspace": folder / INSIDE, "computer": outside(folder, workspace_id)}
        self._lock = threading.Lock()
        self._last = Remembered(0, "")

    def recall(self) -> Recollection:
        """Return what is remembered, read anew."""
        found: list[Remembered] = []
        missing, damaged = list[str](), list[str]()
        for name, path in self._places.items():
            try:
                found.append(_read(path))
            except FileNotFoundError:
                missing.append(name)
            except (OSError, ValueError, TypeError, KeyError):
                damaged.append(name)
        farthest = max(found, key=lambda each: each.size, default=None)
        restored = next((each.restored for each in found if each.restored), "")
        with self._lock:
            self._last = replace(farthest, restored="") if farthest else Remembered(0, "")
        return Recollection(
            replace(farthest, restored=restored) if farthest else None, tuple(missing), tuple(damaged)
        )  # fmt: skip

    def remember(self, now: Remembered, *, durable: bool = False, anew: bool = False) -> None:
        """Remember how far the log is, unless something farther is remembered already.

        What cannot be written does not undo what was done; it is told in `fault`.

        Args:
            now: how far it is; without a note, that of before is kept.
            durable: wait for the disk.
            anew: whatever was remembered before.
        """
        with self._lock:
            if now.size <= self._last.size and not anew:
                return
            self._last = now if now.note or anew else replace(now, note=self._last.note)
            data = json.dumps({"format": FORMAT, **asdict(self._last)}).encode()
            self.fault = ""
            for path in self._places.values():
                try:
                    _write(path, data, durable=durable)
                except OSError as error:
                    self.fault = (
                        f"How far the log is cannot be remembered in {path.parent} ({error.strerror}). Make room there "
                        "or mend its permissions: an older copy of the workspace might go unseen."
                    )

    def forget(self) -> None:
        """Remove what is remembered, of a workspace that was made for a moment only."""
        with self._lock:
            for path in self._places.values():
                path.unlink(missing_ok=True)


def mark_restored(folder: Path, backup: str) -> None:
    """Say in a restored workspace folder that it is one, so that its next use asks for an auditor's word.

    Args:
        folder: the workspace, before anybody signs in.
        backup: name or id of the backup; no personal data.

    Raises:
        Unavailable: the folder cannot be written to.
    """
    path = folder / INSIDE
    try:
        now = _read(path)
    except (OSError, ValueError, TypeError, KeyError):
        now = Remembered(0, "")
    data = {"format": FORMAT, **asdict(replace(now, restored=backup or "unnamed"))}
    write_atomically(path, json.dumps(data).encode())


def _read(path: Path) -> Remembered:
    data = json.loads(path.read_text("utf-8"))
    if data["format"] != FORMAT:
        raise ValueError("another format")
    size, texts = data["size"], tuple(data[name] for name in ("head", "note", "restored"))
    if type(size) is not int or size < 0 or not all(isinstance(text, str) for text in texts):
        raise ValueError("not what was written")
    return Remembered(size, *texts)


def _write(path: Path, data: bytes, *, durable: bool) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with exchanging(path, durable=durable) as file:
        file.write(data)
