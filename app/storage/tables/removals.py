"""Removals from the gallery: proposed, confirmed, carried out; and the tombstones they leave."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.gallery.removal import OutOfReach, RecordName, Removal, RemovalKind
from app.domain.records import PhotoRecord
from app.storage.digests import record_removal
from app.storage.engine import Db
from app.storage.rows import insert, insert_many, number, one, select, select_in
from app.storage.schemas.removal_schema import EMPTY_BOX, EMPTY_DATE, EMPTY_LANDMARKS, REMOVED

_REMOVALS = (
    "SELECT r.*, c.confirmed_by, c.confirmed_at, w.withdrawn_at FROM removals AS r "
    "LEFT JOIN removal_confirmations AS c ON c.id = r.id LEFT JOIN removal_withdrawals AS w ON w.id = r.id"
)


@dataclass(frozen=True)
class Tombstone:
    """What is left of a removed photo: two keyed hashes, which tell nobody without the key what it was."""

    photo_id: str
    picture_mark: str
    record_mark: str


def picture_mark(key: bytes, sha256: str) -> str:
    """Return the tombstone of a picture: without the key nobody can tell which picture it was."""
    return hmac.new(key, b"removed picture " + bytes.fromhex(sha256), hashlib.sha256).hexdigest()


def record_mark(key: bytes, record: RecordName) -> str:
    """Return the tombstone of a record number."""
    text = f"removed record {record.agency}\x00{record.record_number}"
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def add_removal(db: Db, record: Removal, log_seq: int) -> None:
    """Insert a proposed removal with the photos it names."""
    row = {
        "id": record.id, "number": record.number, "kind": record.kind.value, "authority": record.authority,
        "reason": record.reason, "proposed_by": record.proposed_by, "proposed_at": record.proposed_at,
        "log_seq": log_seq,
    }  # fmt: skip
    insert(db, "removals", row)
    insert_many(db, "removal_photos", [{"removal_id": record.id, "photo_id": item} for item in record.photo_ids])


def add_withdrawal(db: Db, removal_id: str, withdrawn_by: str, withdrawn_at: str, log_seq: int) -> None:
    """Insert the withdrawal of a removal that was not confirmed."""
    row = {"id": removal_id, "withdrawn_by": withdrawn_by, "withdrawn_at": withdrawn_at, "log_seq": log_seq}
    insert(db, "removal_withdrawals", row)


def next_number(db: Db) -> str:
    """Return the number of the next removal."""
    count = number(db, "SELECT count(*) FROM removals")
    return f"X-{count + 1:05d}"


def removals(db: Db) -> list[Removal]:
    """Return every removal, oldest first."""
    return [_removal(db, row) for row in list(select(db, f"{_REMOVALS} ORDER BY r.log_seq"))]


def removal(db: Db, name: str) -> Removal | None:
    """Return the removal of an id or a number, or None."""
    row = one(db, f"{_REMOVALS} WHERE r.id = ? OR r.number = ?", [name, name])
    return _removal(db, row) if row else None


def waiting(db: Db, photo_ids: Iterable[str]) -> set[str]:
    """Return those photos that an open removal names already."""
    sql = (
        "SELECT p.photo_id FROM removal_photos AS p LEFT JOIN removal_withdrawals AS w ON w.id = p.removal_id "
        "WHERE w.id IS NULL AND p.photo_id IN ({})"
    )
    return {row["photo_id"] for row in select_in(db, sql, photo_ids)}


def empty(
    db: Db, record: Removal, confirmed_by: str, at: str, log_seq: int, key: bytes, of: Sequence[PhotoRecord]
) -> int:
    """Confirm a removal and carry it out in the database; return how many people have no photo left.

    Args:
        db: in a transaction of `Database.removing`.
        key: of the tombstones.
        of: the photos as they are.
    """
    insert(
        db,
        "removal_confirmations",
        {"id": record.id, "confirmed_by": confirmed_by, "confirmed_at": at, "log_seq": log_seq},
    )
    rows = [
        {
            "removal_id": record.id, "photo_id": photo.id, "picture_mark": picture_mark(key, photo.sha256),
            "record_mark": record_mark(key, RecordName(photo.agency, photo.record_number)),
        }
        for photo in of
    ]  # fmt: skip
    insert_many(db, "removed_photos", rows)
    for photo in of:
        record_removal(db, "photo_templates", "photo_id = ?", photo.id)
        db.conn.execute("DELETE FROM photo_templates WHERE photo_id = ?", [photo.id])
        digest = hashlib.sha256(photo.id.encode()).hexdigest()  # of nothing that anybody had
        db.conn.execute(
            "UPDATE photos SET name = '', charge = '', agency = ?, record_number = id, taken_on = ?, lawful_basis = ?, "
            "pose = '', sex = '', birth_year = '', retain_until = NULL, sha256 = ?, width = 0, height = 0, box = ?, "
            "landmarks = ?, thumbnail = ?, marks = '' WHERE id = ?",
            [REMOVED, EMPTY_DATE, REMOVED, digest, EMPTY_BOX, EMPTY_LANDMARKS, digest, photo.id],
        )
    return _forget_people(db, {photo.person_id for photo in of})


def _forget_people(db: Db, people: Iterable[str]) -> int:
    gone = 0
    for person in people:
        sql = "SELECT count(*) FROM photos WHERE person_id = ? AND id NOT IN (SELECT photo_id FROM removed_photos)"
        if not number(db, sql, [person]):
            db.conn.execute("UPDATE people SET person_identifier = id WHERE id = ?", [person])
            gone += 1
    return gone


def returning(db: Db, key: bytes, pictures: Iterable[str], records: Iterable[RecordName]) -> set[str]:
    """Return the tombstones that some of these pictures (SHA-256) and records would come back from."""
    marks = [*(picture_mark(key, each) for each in pictures), *(record_mark(key, each) for each in records)]
    found: set[str] = set()
    for table in ("removed_photos", "restored_marks"):
        for column in ("picture_mark", "record_mark"):
            sql = f"SELECT {column} AS mark FROM {table} WHERE {column} IN ({{}})"  # noqa: S608
            found |= {row["mark"] for row in select_in(db, sql, marks)}
    return found


def tombstones(db: Db) -> list[Tombstone]:
    """Return every tombstone, also those that came with a restore."""
    rows = select(
        db,
        "SELECT photo_id, picture_mark, record_mark FROM removed_photos "
        "UNION SELECT photo_id, picture_mark, record_mark FROM restored_marks",
    )
    return [Tombstone(**row) for row in rows]


def still_there(db: Db, photo_ids: Iterable[str]) -> list[str]:
    """Return those photos that are in the gallery."""
    sql = "SELECT id FROM photos WHERE id IN ({}) AND id NOT IN (SELECT photo_id FROM removed_photos)"
    return [row["id"] for row in select_in(db, sql, photo_ids)]


def open_requests(db: Db, photo_ids: Iterable[str]) -> list[str]:
    """Return the numbers of requests with an undecided search that lists the person of one of these photos."""
    sql = (
        "SELECT DISTINCT r.number FROM photos AS p JOIN candidates AS c ON c.person_id = p.person_id "
        "JOIN searches AS s ON s.id = c.search_id JOIN requests AS r ON r.id = s.request_id "
        "LEFT JOIN decisions AS d ON d.search_id = s.id WHERE d.id IS NULL AND p.id IN ({})"
    )
    return sorted({row["number"] for row in select_in(db, sql, photo_ids)})


def leads_naming(db: Db, photo_ids: Iterable[str]) -> list[OutOfReach]:
    """Return the leads that name the person of one of these photos."""
    sql = (
        "SELECT DISTINCT l.number, l.recipients, l.released_at FROM photos AS p "
        "JOIN candidates AS c ON c.person_id = p.person_id JOIN leads AS l ON l.candidate_id = c.id WHERE p.id IN ({})"
    )
    found = {row["number"]: row for row in select_in(db, sql, photo_ids)}
    return [_out("lead", row["number"], row["recipients"], row["released_at"]) for _, row in sorted(found.items())]


def reports_naming(db: Db, photo_ids: Iterable[str]) -> list[OutOfReach]:
    """Return the reports that left the program and name the person of one of these photos.

    Recipients are those on record with the report; a report of an earlier version has none, so the lead's stand in.
    """
    sql = (
        "SELECT DISTINCT x.id, x.kind, l.number, l.recipients, x.exported_at, d.way, d.given FROM photos AS p "
        "JOIN candidates AS c ON c.person_id = p.person_id JOIN leads AS l ON l.candidate_id = c.id "
        "JOIN reports AS x ON x.search_id = l.search_id LEFT JOIN (SELECT report_id, way, "
        "json_group_array(recipient) AS given FROM disseminations GROUP BY report_id) AS d ON d.report_id = x.id "
        "WHERE p.id IN ({})"
    )
    found = {row["id"]: row for row in select_in(db, sql, photo_ids)}
    return [
        _out(_report_words(row), row["number"], row["given"] or row["recipients"], row["exported_at"])
        for row in found.values()
    ]


def later_removals(db: Db, lead_number: str) -> list[Removal]:
    """Return the removals that took records of a lead's person out after it was released, oldest first."""
    sql = (
        "SELECT DISTINCT x.removal_id, k.log_seq FROM leads AS l JOIN candidates AS c ON c.id = l.candidate_id "
        "JOIN photos AS p ON p.person_id = c.person_id JOIN removed_photos AS x ON x.photo_id = p.id "
        "JOIN removal_confirmations AS k ON k.id = x.removal_id "
        "WHERE l.number = ? AND k.log_seq > l.log_seq ORDER BY k.log_seq"
    )
    found = (removal(db, row["removal_id"]) for row in list(select(db, sql, [lead_number])))
    return [each for each in found if each is not None]


def count_done(db: Db) -> int:
    """Return how many removals were carried out."""
    return number(db, "SELECT count(*) FROM removal_confirmations")


def removal_of(db: Db, photo_id: str) -> Removal | None:
    """Return the removal that took a photo out, or None while it is in the gallery."""
    row = one(db, "SELECT removal_id FROM removed_photos WHERE photo_id = ?", [photo_id])
    return removal(db, row["removal_id"]) if row else None


def _report_words(row: dict[str, Any]) -> str:
    return f"report ({row['kind']}, {row['way']})" if row["way"] else f"report ({row['kind']})"


def _out(what: str, name: str, recipients: str, at: str) -> OutOfReach:
    return OutOfReach(what, name, tuple(json.loads(recipients)), at)


def _removal(db: Db, row: dict[str, Any]) -> Removal:
    photos = select(db, "SELECT photo_id FROM removal_photos WHERE removal_id = ? ORDER BY photo_id", [row["id"]])
    return Removal(
        row["id"], row["number"], RemovalKind(row["kind"]), row["authority"], row["reason"], row["proposed_by"],
        row["proposed_at"], tuple(photo["photo_id"] for photo in photos), row["confirmed_by"], row["confirmed_at"],
        row["withdrawn_at"],
    )  # fmt: skip
