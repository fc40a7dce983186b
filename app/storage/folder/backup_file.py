"""A backup in one file: the database as it stood at one moment, every picture it names, and the keys as wrapped.

Database and pictures are in it as they lie in the workspace, sealed. What can be read without a key is the name of the
workspace and who has a key, as in the workspace itself. Not in it: the search index and the cache, which are made
again; drafts; weight files that the section added.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from app.domain.progress import NO_PROGRESS, Progress
from app.errors import BadInput
from app.storage.database import out_of_space
from app.storage.folder.archive import ArchiveWriter, Part, damaged, is_seal, open_seal, parts
from app.storage.folder.store import PictureStore

FORMAT = 1
_ABOUT, _CARD, _KEYS, DATABASE = "about.json", "workspace.json", "keys.json", "second-look.db"
_NAME = re.compile(
    rf"{re.escape(_CARD)}|{re.escape(_KEYS)}|{re.escape(DATABASE)}"
    r"|checklists/[A-Za-z0-9_][A-Za-z0-9_. -]*|store/[0-9a-f]{2}/[0-9a-f]{64}"
)
_SMALL = 1 << 24


@dataclass(frozen=True)
class About:
    """What a backup says of itself; the seal vouches for it.

    Attributes:
        log_size, log_hash: the newest log entry in it: its number and its hash.
        files: of the picture store.
    """

    backup_id: str
    made_at: str
    log_size: int
    log_hash: str
    files: int


@dataclass(frozen=True)
class Written:
    """A backup file that was written: SHA-256 and size."""

    sha256: str
    size: int


def files_of(store: PictureStore, digests: Iterable[str]) -> tuple[list[Path], int]:
    """Return the sealed files of some contents, and how many are not there."""
    paths = [store.sealed_file(sha256) for sha256 in sorted(set(digests))]
    there = [path for path in paths if path.is_file()]
    return there, len(paths) - len(there)


def write(
    target: Path, about: About, folder: Path, snapshot: Path, pictures: list[Path], key: bytes, progress: Progress
) -> Written:
    """Write a backup.

    Args:
        target: a file that is not there yet.
        folder: of the workspace.
        snapshot: a copy of the database.
        pictures: sealed files of the store.
        key: of backups (32 bytes).

    Raises:
        Unavailable: the disk is full, or a file went away while it was copied. Cancelled: progress asked to stop.
    """
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            archive = ArchiveWriter(file)
            text = json.dumps({"format": FORMAT, **asdict(about)}).encode()
            archive.add(_ABOUT, io.BytesIO(text), len(text))
            for name, path in _parts(folder, snapshot, pictures, progress):
                with path.open("rb") as source:
                    archive.add(name, source, os.fstat(source.fileno()).st_size)
            archive.finish(key)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise out_of_space(error) from error
    return Written(archive.digest.hexdigest(), archive.size)


def verify(path: Path, key: bytes, progress: Progress = NO_PROGRESS) -> About:
    """Read a backup back to its end and compare everything with its seal. Raises like `unpack`."""
    return unpack(path, None, lambda _: key, progress)


def unpack(
    path: Path,
    folder: Path | None,
    key_of: Callable[[About], bytes],
    progress: Progress = NO_PROGRESS,
    database_there: Callable[[], None] = lambda: None,
) -> About:
    """Write what a backup holds into a folder, which counts only when this returns.

    Args:
        folder: an empty one; None to compare only.
        key_of: gives the key (32 bytes) once card and key slots lie in the folder, before anything else is written.
        database_there: called once the database lies there, too, and before the pictures.

    Raises:
        BadInput: it is no backup, cut off, damaged, or of a newer program. Unavailable: the disk is full.
    """
    found: dict[str, str] = {}
    about: About | None = None
    key = b""
    try:
        with path.open("rb") as file:
            for part in parts(file):
                progress.check()
                if is_seal(part):
                    if about is None or open_seal(part, key) != found:
                        raise damaged()
                elif about is None:
                    about, found[part.name] = _about(part)
                else:
                    if not key and part.name not in {_CARD, _KEYS}:
                        key = key_of(about)
                    found[part.name] = _kept(part, found, folder)
                    if part.name == DATABASE:
                        database_there()
                    progress.report(min(len(found), about.files), about.files)
    except OSError as error:
        raise out_of_space(error) from error
    if about is None:
        raise damaged()
    return about


def _parts(folder: Path, snapshot: Path, pictures: list[Path], progress: Progress) -> Iterator[tuple[str, Path]]:
    yield _CARD, folder / _CARD
    yield _KEYS, folder / _KEYS
    yield DATABASE, snapshot
    for path in sorted((folder / "checklists").glob("*")):
        if _NAME.fullmatch(f"checklists/{path.name}") and path.is_file():
            yield f"checklists/{path.name}", path
    for done, path in enumerate(pictures):
        progress.check()
        progress.report(done, len(pictures))
        yield f"store/{path.parent.name}/{path.name}", path


def _about(part: Part) -> tuple[About, str]:
    data = part.read(_SMALL)
    try:
        values = json.loads(data)
        if part.name != _ABOUT or type(values["format"]) is not int:
            raise damaged()
        if values.pop("format") > FORMAT:
            raise BadInput("This backup was made by a newer Second Look. Update the program.")
        about = About(**values)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise damaged() from None
    if not all(type(each) is int for each in (about.log_size, about.files)):
        raise damaged()
    return about, hashlib.sha256(data).hexdigest()


def _kept(part: Part, found: dict[str, str], folder: Path | None) -> str:
    if part.name in found or not _NAME.fullmatch(part.name):
        raise damaged()
    digest = hashlib.sha256()
    if folder is None:
        for piece in part.chunks():
            digest.update(piece)
        return digest.hexdigest()
    path = folder / part.name
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    mode = 0o400 if part.name.startswith("store/") else 0o600
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        for piece in part.chunks():
            digest.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()
