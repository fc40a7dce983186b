"""The picture store: content-addressed, encrypted, written once.

A file's name is an HMAC of its SHA-256, so that somebody who holds a picture cannot learn from the names whether it is
here. Its content is cut into 1 MiB chunks, each sealed with AES-256-GCM under a key of its own file; number and
last-mark of a chunk are authenticated, so no chunk can be moved, dropped or cut off unseen.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.progress import NO_PROGRESS, Progress
from app.errors import BadInput, Unavailable
from app.storage.database import out_of_space
from app.storage.folder.files import sync_folder, wipe

MAGIC = b"SLK1"
CHUNK = 1 << 20
_SALT = 32
_TAG = 16
_JOURNAL = ".act-"
_SHA256 = re.compile("[0-9a-f]{64}")
_REMOVAL = f"{_JOURNAL}removal-"


@dataclass(frozen=True)
class Stored:
    """What was put away: SHA-256 (hex) and size of the content, and whether it was new."""

    sha256: str
    size: int
    new: bool


@dataclass(frozen=True)
class PictureStore:
    """The folder, the key that seals contents and the key that hides names (32 bytes each)."""

    folder: Path
    key: bytes
    names: bytes

    def put(
        self, source: BinaryIO, progress: Progress = NO_PROGRESS, size: int = 0, journal: Path | None = None
    ) -> Stored:
        """Copy a stream into the store.

        Args:
            source: what is read to its end.
            progress: hears of every chunk, and may stop the copying.
            size: expected bytes, for progress.
            journal: file in which the name of a new file is noted before it appears (see `sweep`).

        Raises:
            Unavailable: the disk is full or cannot be written to. BadInput: the source cannot be read to its end.
            Cancelled: progress asked to stop. In every case nothing is left behind.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=".new-")
            try:
                with os.fdopen(handle, "wb") as target:
                    sha256, written = self._seal(source, target, progress, size)
                    target.flush()
                    os.fsync(target.fileno())
                return self._settle(Path(temporary), sha256, written, journal)
            finally:
                Path(temporary).unlink(missing_ok=True)
        except OSError as error:
            raise out_of_space(error) from error

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """Yield the content in pieces, each authenticated before it is given out.

        Raises:
            Unavailable: the file is missing, cannot be read, or is not what was put away.
        """
        path = self._path(sha256)
        digest = hashlib.sha256()
        try:
            with path.open("rb") as file:
                for piece in self._opened(file):
                    digest.update(piece)
                    yield piece
        except FileNotFoundError:
            raise Unavailable(f"The file {sha256[:12]}… is missing from the store. Restore it from a backup.") from None
        except InvalidTag:
            raise _damaged(sha256) from None
        except OSError as error:
            raise Unavailable(
                f"The file {sha256[:12]}… in the store cannot be read ({error.strerror}). Check the disk."
            ) from error
        if digest.hexdigest() != sha256:
            raise _damaged(sha256)

    def read(self, sha256: str) -> bytes:
        """Return the whole content of a small file. Raises like `chunks`."""
        return b"".join(self.chunks(sha256))

    def holds(self, sha256: str) -> bool:
        """Tell whether the content is here."""
        return self._path(sha256).exists()

    def sealed_file(self, sha256: str) -> Path:
        """Return where the content lies, or would lie, sealed."""
        return self._path(sha256)

    def erase(self, sha256: str) -> None:
        """Overwrite the sealed file and delete it, whether it is there or not; see `wipe`.

        Its first bytes hold the salt that its own key is derived from. Where they are overwritten, the key is gone and
        what may be left of the rest cannot be opened by anybody. Raises `Unavailable`: the disk refuses.
        """
        wipe(self._path(sha256))

    def discard(self, stored: Stored) -> None:
        """Take back what this very act put in, when the act did not come about."""
        if stored.new:
            self._path(stored.sha256).unlink(missing_ok=True)

    def new_journal(self, *, of_removal: bool = False) -> Path:
        """Begin the list of files that one act is about to add or remove; remove it when the act has ended.

        Args:
            of_removal: whether records leave the gallery; see `is_of_removal`.

        Raises:
            Unavailable: the disk is full or cannot be written to.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, path = tempfile.mkstemp(dir=self.folder, prefix=_REMOVAL if of_removal else _JOURNAL)
        except OSError as error:
            raise out_of_space(error) from error
        os.close(handle)
        return Path(path)

    def note(self, journal: Path, digests: Iterable[str]) -> None:
        """Put files on the list of an act that is about to make them superfluous.

        Raises:
            Unavailable: the disk is full or cannot be written to.
        """
        try:
            with journal.open("a", encoding="ascii") as file:
                file.writelines(f"{self._path(sha256).name}\n" for sha256 in digests)
                file.flush()
                os.fsync(file.fileno())
            sync_folder(self.folder)
        except OSError as error:
            raise out_of_space(error) from error

    def journals(self) -> list[Path]:
        """Return the lists that acts left behind which never ended, because the program died."""
        return sorted(self.folder.glob(f"{_JOURNAL}*"))

    def sweep(self, journals: Iterable[Path], recorded: Iterable[str]) -> int:
        """Remove files that these journals name and that no record names; return how many.

        Args:
            journals: of acts that ended without a word.
            recorded: SHA-256 of everything that some record names.
        """
        journals = list(journals)
        named = {name for journal in journals for name in journal.read_text("ascii", "replace").split()}
        orphans = named - {self._path(sha256).name for sha256 in recorded} if named else named
        removed = 0
        for path in self.folder.glob("??/*"):
            if path.name in orphans:
                wipe(path)
                removed += 1
        for journal in journals:
            journal.unlink()
        return removed

    def count_others(self, recorded: Iterable[str]) -> int:
        """Return how many files are here that are none of these contents (SHA-256)."""
        names = {self._path(sha256).name for sha256 in recorded if _SHA256.fullmatch(sha256)}
        return sum(path.name not in names for path in self.folder.glob("??/*"))

    def _path(self, sha256: str) -> Path:
        name = hmac.new(self.names, bytes.fromhex(sha256), hashlib.sha256).hexdigest()
        return self.folder / name[:2] / name

    def _settle(self, temporary: Path, sha256: str, size: int, journal: Path | None) -> Stored:
        path = self._path(sha256)
        if path.exists():
            return Stored(sha256, size, new=False)
        if not path.parent.exists():
            path.parent.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self.folder)
        if journal is not None:
            with journal.open("a", encoding="ascii") as file:
                file.write(f"{path.name}\n")
        temporary.chmod(0o400)
        temporary.replace(path)
        try:
            sync_folder(path.parent)
        except BaseException:
            path.unlink()
            raise
        return Stored(sha256, size, new=True)

    def _seal(self, source: BinaryIO, target: BinaryIO, progress: Progress, size: int) -> tuple[str, int]:
        salt = os.urandom(_SALT)
        cipher = self._cipher(salt)
        target.write(MAGIC + salt)
        digest, written, number = hashlib.sha256(), 0, 0
        piece = _read(source)
        while True:
            following = _read(source) if len(piece) == CHUNK else b""
            target.write(cipher.encrypt(_nonce(number), piece, _label(number, last=not following)))
            digest.update(piece)
            written += len(piece)
            progress.check()
            progress.report(written, max(size, written))
            if not following:
                return digest.hexdigest(), written
            piece, number = following, number + 1

    def _opened(self, file: BinaryIO) -> Iterator[bytes]:
        header = file.read(len(MAGIC) + _SALT)
        if header[: len(MAGIC)] != MAGIC:
            raise InvalidTag
        cipher = self._cipher(header[len(MAGIC) :])
        number, sealed = 0, file.read(CHUNK + _TAG)
        while True:
            following = file.read(CHUNK + _TAG)
            yield cipher.decrypt(_nonce(number), sealed, _label(number, last=not following))
            if not following:
                return
            sealed, number = following, number + 1

    def _cipher(self, salt: bytes) -> AESGCM:
        return AESGCM(HKDF(hashes.SHA256(), 32, salt=salt, info=b"second-look file 1").derive(self.key))


def is_of_removal(journal: Path) -> bool:
    """Tell whether the act of a journal took records out of the gallery."""
    return journal.name.startswith(_REMOVAL)


def _read(source: BinaryIO) -> bytes:
    try:
        return source.read(CHUNK)
    except OSError as error:
        raise BadInput(f"The file could not be read to its end ({error.strerror}). Copy it again and retry.") from error


def _nonce(number: int) -> bytes:
    # The key is used for one file only, so the chunk's number is a nonce that never repeats under it.
    return number.to_bytes(12, "big")


def _label(number: int, *, last: bool) -> bytes:
    return number.to_bytes(8, "big") + (b"last" if last else b"more")


def _damaged(sha256: str) -> Unavailable:
    return Unavailable(f"The file {sha256[:12]}… in the store is not what was put there. Restore it from a backup.")
