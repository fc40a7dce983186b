"""Digests of the rows that each act wrote, and the root over them that the next entry of the log names.

A digest is keyed, so that what is left of a removed record tells nothing to anybody without the workspace's key. The
connection computes it itself (`row_digest` and `row_mark`, see `equip`), in the database's own types.
"""

from __future__ import annotations

import hmac
import struct
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from app.domain.log import merkle
from app.domain.log.audit import LogOutcome
from app.storage.engine import Db
from app.storage.rows import number, one
from app.storage.schemas.schema import ACT_TABLES, PART_TABLES

if TYPE_CHECKING:
    from sqlite3 import Connection

_MARK_BYTES = 16
_GONE = bytes(32)
"""In place of the digest of a row that an act removed."""
_OF_REMOVED = "(SELECT photo_id FROM removed_photos WHERE removal_id = ?)"
_TOUCHED: dict[str, tuple[tuple[str, str], ...]] = {
    "account_answers": (("users", "id IN (SELECT user_id FROM account_proposals WHERE id = ?)"),),
    "imports": (("photo_templates", "photo_id IN (SELECT id FROM photos WHERE import_id = ?)"),),
    "description_batches": (
        (
            "photo_templates",
            "(photo_id, model) IN (SELECT d.photo_id, b.model FROM described_photos AS d "
            "JOIN description_batches AS b ON b.id = d.batch_id WHERE b.id = ?)",
        ),
    ),
    "removal_confirmations": (
        ("photos", f"id IN {_OF_REMOVED}"),
        ("people", f"id IN (SELECT person_id FROM photos WHERE id IN {_OF_REMOVED})"),  # noqa: S608
    ),
}
"""What the act of a record writes or empties besides the record and its parts."""
COVERED = (*ACT_TABLES, *PART_TABLES, "photo_templates", "earlier_accounts")
"""Every table whose rows have digests: all but the log with its checkpoints, which have their own chain, and
the digests themselves."""


GALLERY = frozenset({"people", "photos", "photo_templates"})
"""Tables as large as the gallery: reading them all takes minutes where everything else takes seconds."""
_SHOWN = 5


class How(StrEnum):
    """In which way a row is not what was recorded."""

    CHANGED = "changed"
    UNRECORDED = "unrecorded"
    GONE = "gone"


_WORDS = {
    How.CHANGED: "{0} rows are not what was recorded: {1}",
    How.UNRECORDED: "{0} rows were written past the program: {1}",
    How.GONE: "{0} rows that were recorded are not there any more: {1}",
}


@dataclass(frozen=True)
class Difference:
    """Rows of a table that are not what was recorded.

    Attributes:
        part: the table.
        rows: their keys; of those that are gone, the log entries they were written under.
    """

    part: str
    how: How
    rows: tuple[str, ...]

    @property
    def words(self) -> str:
        """How many rows, in which way, and the first of them."""
        more = len(self.rows) - _SHOWN
        shown = ", ".join(self.rows[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
        return _WORDS[self.how].format(len(self.rows), shown)


def equip(connection: Connection, key: bytes) -> None:
    """Give a connection the functions that this module's SQL uses. `key`: 32 bytes, of the database."""
    own = hmac.digest(key, b"second-look row digests 1", "sha256")
    connection.create_function("row_digest", -1, partial(_digest, own), deterministic=True)
    connection.create_function("row_mark", -1, partial(_mark, own), deterministic=True)


def record(db: Db) -> None:
    """Write the digests of what was written under the newest entry, unless that was done already."""
    entry = one(db, "SELECT seq, event, object, outcome FROM audit_log ORDER BY seq DESC LIMIT 1")
    if entry is None or entry["outcome"] != LogOutcome.DONE:
        return
    for table, recorded in ACT_TABLES.items():
        if entry["event"] not in recorded.acts or _has(db, entry["seq"], table):
            continue
        parts = ((part, f"{column} = ?") for part, (whole, column) in PART_TABLES.items() if whole == table)
        for part, where in ((table, "id = ?"), *_TOUCHED.get(table, ()), *parts):
            _write(db, entry["seq"], part, where, entry["object"])


def record_removal(db: Db, part: str, where: str, value: str) -> None:
    """Note under the newest entry that rows are about to be removed from a table that lets some be removed."""
    _write(db, number(db, "SELECT max(seq) FROM audit_log"), part, where, value, digest=f"x'{_GONE.hex()}'")


def adopt(db: Db) -> int:
    """Write digests of every row there is under the newest entry; return how many.

    For a workspace of an earlier version, which has none yet: what its rows say now is all that can be vouched for.
    """
    newest = number(db, "SELECT max(seq) FROM audit_log")
    for part in COVERED:
        _write(db, newest, part, "? = ''", "")
    return number(db, "SELECT count(*) FROM row_digests WHERE seq = ?", [newest])


def any_recorded(db: Db) -> bool:
    """Tell whether the workspace has digests at all."""
    return bool(number(db, "SELECT EXISTS (SELECT 1 FROM row_digests)"))


def root(db: Db, seq: int) -> str:
    """Return the root over the digests of what was written under an entry, hex; empty when nothing was."""
    rows = db.conn.execute("SELECT part, mark, digest FROM row_digests WHERE seq = ? ORDER BY part, mark", [seq])
    leaves = [merkle.leaf_hash(part.encode() + b"\0" + mark + digest) for part, mark, digest in rows]
    return merkle.root(leaves).hex() if leaves else ""


def entries_that_differ(db: Db, besides: Collection[str] = ()) -> list[int]:
    """Return the entries whose rows' digests are not those that the log names. Of the newest, nothing is named yet.

    Args:
        besides: entries that wrote rows of these tables are left out.
    """
    rows = db.conn.execute("SELECT seq - 1, coalesce(json_extract(body, '$.rows'), '') FROM audit_log WHERE seq > 1")
    named = {int(seq): str(digest) for seq, digest in rows}
    written = {int(row[0]) for row in db.conn.execute("SELECT DISTINCT seq FROM row_digests")}
    marks = ", ".join("?" for _ in besides)
    left_out = db.conn.execute(f"SELECT DISTINCT seq FROM row_digests WHERE part IN ({marks})", [*besides])  # noqa: S608
    with_rows = {seq for seq, digest in named.items() if digest} | (written & named.keys())
    with_rows -= {int(row[0]) for row in left_out}
    return sorted(seq for seq in with_rows if root(db, seq) != named[seq])


def differences(db: Db, besides: Collection[str] = ()) -> Iterator[Difference]:
    """Yield, table by table, the rows that are not what was recorded, those never recorded, and those that are gone.

    Args:
        besides: tables that are left out.
    """
    for part in (each for each in COVERED if each not in besides):
        recorded = _recorded(db, part)
        changed, unrecorded = list[str](), list[str]()
        for mark, digest, key in db.conn.execute(f"SELECT {_expressions(db, part)} FROM {part}"):  # noqa: S608
            known, _ = recorded.pop(mark, (None, 0))
            if known is None:
                unrecorded.append(key)
            elif known != digest:
                changed.append(key)
        gone = [f"log entry {seq}" for known, seq in recorded.values() if known != _GONE]
        for how, rows in ((How.CHANGED, changed), (How.UNRECORDED, unrecorded), (How.GONE, gone)):
            if rows:
                yield Difference(part, how, tuple(rows))


def count(db: Db) -> int:
    """Return how many rows there are that have to have a digest."""
    return sum(number(db, f"SELECT count(*) FROM {part}") for part in COVERED)  # noqa: S608


def _has(db: Db, seq: int, part: str) -> bool:
    return bool(number(db, "SELECT EXISTS (SELECT 1 FROM row_digests WHERE seq = ? AND part = ?)", [seq, part]))


def _recorded(db: Db, part: str) -> dict[bytes, tuple[bytes, int]]:
    """Return the newest digest of each row of a table by the row's mark, with the entry it was written under."""
    rows = db.conn.execute("SELECT mark, digest, seq FROM row_digests WHERE part = ? ORDER BY seq", [part])
    return {mark: (digest, int(seq)) for mark, digest, seq in rows}


def _write(db: Db, seq: int, part: str, where: str, value: str, digest: str = "") -> None:
    mark, found, _ = _columns(db, part)
    db.conn.execute(
        f"INSERT INTO row_digests SELECT ?, ?, {mark}, {digest or found} FROM {part} WHERE {where}",  # noqa: S608
        [seq, part, value],
    )


def _expressions(db: Db, part: str) -> str:
    return ", ".join(_columns(db, part))


def _columns(db: Db, part: str) -> tuple[str, str, str]:
    """Return the SQL of a row's mark, of its digest and of its key as people read it."""
    columns = [(row[1], row[5]) for row in db.conn.execute(f"PRAGMA table_info({part})")]
    keys = [name for name, place in columns if place]
    pairs = ", ".join(f"'{name}', {name}" for name, _ in columns)
    return (
        f"row_mark('{part}', {', '.join(keys)})",
        f"row_digest('{part}', {pairs})",
        " || ' ' || ".join(f"CAST({key} AS TEXT)" for key in keys),
    )


def _digest(key: bytes, *values: str | float | bytes | None) -> bytes:
    """Return the digest of names and values; what is NULL is left out, so that a column added later changes nothing."""
    part, *pairs = values
    said = [part, *(item for name, value in zip(pairs[::2], pairs[1::2], strict=True) if value is not None
                    for item in (name, value))]  # fmt: skip
    return hmac.digest(key, b"".join(map(_spelled, said)), "sha256")


def _mark(key: bytes, *values: str | float | bytes | None) -> bytes:
    return hmac.digest(key, b"mark" + b"".join(map(_spelled, values)), "sha256")[:_MARK_BYTES]


def _spelled(value: str | float | bytes | None) -> bytes:
    """Return a value of the database as bytes that no other value and no other sequence of values has."""
    match value:
        case None:
            kind, data = b"n", b""
        case str():
            kind, data = b"t", value.encode()
        case bytes():
            kind, data = b"b", value
        case int():
            kind, data = b"i", str(value).encode()
        case float():
            kind, data = b"r", struct.pack(">d", value)
    return kind + struct.pack(">Q", len(data)) + data
