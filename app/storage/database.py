"""One encrypted SQLite file; a connection to itself for each transaction; nothing that can undo what was recorded.

The pragmas are set on each connection and read back. Measured: WAL with synchronous=FULL lost nothing in 100 kills and
200 simulated power cuts; NORMAL lost a tenth, OFF corrupted files. A transaction begins IMMEDIATE, because a deferred
one that writes later loses to other writers with "database is locked".
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from app.arguments import readable
from app.errors import BadInput, Unavailable
from app.storage import digests
from app.storage.engine import DatabaseError, Db, OperationalError, connect
from app.storage.guard import forbid_all_but_removal, forbid_undoing
from app.storage.shelf import Shelf

if TYPE_CHECKING:
    from sqlite3 import Connection

BUSY_TIMEOUT_MS = 10_000
_KEYS = "PRAGMA foreign_key_check"
_PAGES_AT_ONCE = 256
_SHOWN = 200  # characters of a text that cannot be written
_UNWRITABLE = (
    "'{0}' holds bytes that are no text, so no record can hold it, and nothing was saved. Give the file another name, "
    "or write the words anew."
)

_PRAGMAS: tuple[tuple[str, int | str, int | str], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("busy_timeout", BUSY_TIMEOUT_MS, BUSY_TIMEOUT_MS),
    ("secure_delete", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("temp_store", "MEMORY", 2),
)


class _Kind(Enum):
    """What a connection may do. It is set once, before its first use."""

    BARE = auto()
    READING = auto()
    WRITING = auto()
    REMOVING = auto()


_KEPT = frozenset({_Kind.READING, _Kind.WRITING})
"""What waits for the next transaction. All of it is closed before records leave the gallery, and at a lock."""


@dataclass(frozen=True)
class Database:
    """Where the file is and the raw key that opens it (32 bytes).

    Attributes:
        shelf: where connections wait for the next transaction; without one each transaction opens its own.
    """

    path: Path
    key: bytes = field(repr=False)
    shelf: Shelf | None = field(default=None, repr=False, compare=False)

    @contextmanager
    def transaction(self) -> Iterator[Db]:
        """Give a database on which everything done is committed together, or not at all.

        Raises:
            Unavailable: the disk is full, the file is read-only, damaged, locked by another program or exchanged.
            BadInput: a text holds what stands for bytes that are no text, as in some file names.
        """
        with self._committing(_Kind.WRITING) as db:
            yield db

    @contextmanager
    def removing(self) -> Iterator[Db]:
        """Give a database like `transaction`, that can also empty what two people remove from the gallery.

        What was removed is still in the write-ahead log beside the file; see `flush`.

        Raises:
            Unavailable: like `transaction`.
        """
        self.close_waiting()  # what waits remembers pages of what leaves
        with self._committing(_Kind.REMOVING) as db:
            yield db

    def flush(self) -> bool:
        """Empty the write-ahead log into the file; return whether nothing is left in it. No waiting connection stays.

        Whoever still reads an older moment keeps it from being emptied; it is waited for `BUSY_TIMEOUT_MS`.
        """
        self.close_waiting()
        beside = self.path.with_name(f"{self.path.name}-wal")
        if not beside.exists() or not beside.stat().st_size:
            return True  # without a connection, which would read the whole schema first
        with self._connection() as connection:
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def close_waiting(self) -> None:
        """Close every connection that waits for its next transaction, with the pages and values that it remembers."""
        if self.shelf is not None:
            self.shelf.empty()

    def copy_to(self, target: Path, watch: Callable[[int, int], None]) -> None:
        """Copy the file as it stands at one moment, while others go on writing.

        Args:
            target: a file that is not there yet; it opens with the same key.
            watch: hears of pages done and pages in all, every few megabytes; what it raises ends the copying.

        Raises:
            Unavailable: the disk is full, or the file cannot be read.
        """
        with self._connection() as source, Database(target, self.key)._connection() as copy:
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on it is one moment
            source.backup(
                copy, pages=_PAGES_AT_ONCE, progress=lambda _, left, total: watch(total - left, total), sleep=0
            )  # fmt: skip

    @contextmanager
    def _committing(self, kind: _Kind) -> Iterator[Db]:
        with self._connection(kind) as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                db = _wrapped(connection)
                yield db
                digests.record(db)
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[Db]:
        """Give a database that shows one moment and cannot be written to."""
        with self._connection(_Kind.READING) as connection:
            connection.execute("BEGIN")
            try:
                yield _wrapped(connection)
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def faults(self) -> tuple[str, ...]:
        """Return what SQLCipher and SQLite find wrong with the file: pages, indexes, foreign keys. Reads all of it."""
        try:
            with self._connection() as connection:
                connection.execute("PRAGMA cipher_log_level=NONE")  # it would write every page to the terminal
                found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
                if not found:
                    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
                    found += [
                        f"{row[0]}: a row names a {row[2]} that is not there" for row in connection.execute(_KEYS)
                    ]
        except (DatabaseError, Unavailable) as error:
            return (f"the file cannot be read to its end ({error})",)
        return tuple(found)

    @contextmanager
    def unguarded(self) -> Iterator[Connection]:
        """Give a bare connection for migrations only: without the authorizer, outside a transaction."""
        with self._connection() as connection:
            yield connection

    @contextmanager
    def _connection(self, kind: _Kind = _Kind.BARE) -> Iterator[Connection]:
        shelf, alike = self.shelf if kind in _KEPT else None, (kind, self.key, _PRAGMAS)
        turn = shelf.turn if shelf is not None else 0
        try:
            if self.shelf is not None:
                self.shelf.check_file(self.path)
            connection = shelf.take(alike) if shelf is not None else None
            if connection is None:
                connection = self._opened(kind)
            try:
                yield connection
            except BaseException:
                connection.close()
                raise
            if shelf is None or connection.in_transaction:
                connection.close()
            else:
                shelf.put(alike, connection, turn)
        except OSError as error:
            raise out_of_space(error) from error
        except UnicodeEncodeError as error:
            raise BadInput(_UNWRITABLE.format(readable(str(error.object)[:_SHOWN]))) from error
        except (OperationalError, DatabaseError) as error:
            sentence = _sentence(error)
            if sentence is None:
                raise
            raise Unavailable(sentence) from error

    def _opened(self, kind: _Kind) -> Connection:
        try:
            connection = connect(str(self.path), BUSY_TIMEOUT_MS / 1000)
        except OperationalError as error:
            raise Unavailable(f"The database {self.path.name} cannot be opened ({error}). Check the folder.") from error
        try:
            self._prepare(connection)
            digests.equip(connection, self.key)
            if kind is _Kind.READING:
                connection.execute("PRAGMA query_only=ON")
            if kind in {_Kind.READING, _Kind.WRITING}:
                forbid_undoing(connection)
            elif kind is _Kind.REMOVING:
                forbid_all_but_removal(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: Connection) -> None:
        # The key is a raw 32-byte key in hexadecimal; it contains no character that could end the literal.
        connection.execute(f"PRAGMA key=\"x'{self.key.hex()}'\"")
        connection.execute("PRAGMA cipher_page_size=16384")
        for name, value, expected in _PRAGMAS:
            connection.execute(f"PRAGMA {name}={value}")
            row = connection.execute(f"PRAGMA {name}").fetchone()
            if row is None or row[0] != expected:
                raise Unavailable(f"The database refuses the setting {name}={value}. Do not go on; call support.")


def _wrapped(connection: Connection) -> Db:
    # The pragma is set in _prepare; sqlite-utils would set it again, which the authorizer forbids.
    return Db(connection, recursive_triggers=False)


def out_of_space(error: OSError) -> Exception:
    """Return `Unavailable` for a full or read-only disk, else the error itself."""
    if error.errno == errno.ENOSPC:
        return Unavailable("The disk is full, so nothing was saved. Free some space and try again.")
    if error.errno in {errno.EROFS, errno.EACCES}:
        return Unavailable("The workspace folder cannot be written to, so nothing was saved. Check its permissions.")
    return error


def _sentence(error: Exception) -> str | None:
    text = str(error)
    for sign, sentence in (
        ("disk is full", "The disk is full, so nothing was saved. Free some space and try again."),
        ("disk I/O error", "The disk could not be written to, so nothing was saved. Check the disk and try again."),
        ("readonly database", "The workspace is read-only, so nothing was saved. Check its permissions and try again."),
        ("database is locked", "Another program holds the database, so nothing was saved. Close it and try again."),
        ("unable to open database file", "The database cannot be opened. Check that the folder is there and yours."),
        ("file is not a database", "The database does not open with this key, or it is damaged. Restore a backup."),
        ("malformed", "The database is damaged. Stop work and restore the last backup."),
    ):
        if sign in text:
            return sentence
    return None
