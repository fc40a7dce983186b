"""What left the gallery after a backup was made, and how it leaves the restored gallery again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.clock import now_text
from app.domain.gallery.removal import RecordName, Removal, RemovalKind
from app.domain.ids import new_id
from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.records import PhotoRecord
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.storage.engine import Db
from app.storage.tables import audit, gallery, removals, retention
from app.storage.tables.removals import Tombstone, picture_mark, record_mark

_LARGEST = 200_000_000


@dataclass(frozen=True)
class Left:
    """Removals that were carried out, and the tombstones they left."""

    removals: tuple[Removal, ...] = ()
    tombstones: tuple[Tombstone, ...] = ()

    def joined(self, others: Iterable[Left]) -> Left:
        """Return this and others as one."""
        every = (self, *others)
        return Left(
            tuple(removal for each in every for removal in each.removals),
            tuple(mark for each in every for mark in each.tombstones),
        )


def left_of(db: Db) -> Left:
    """Return what left the gallery of a database."""
    done = tuple(each for each in removals.removals(db) if each.confirmed_at is not None)
    return Left(done, tuple(removals.tombstones(db)))


def left_by(certificate: Path, key: bytes) -> Left:
    """Return what left by a certificate of removal (JSON).

    Args:
        key: of tombstones.

    Raises:
        BadInput: it cannot be read, or is no certificate.
    """
    try:
        with certificate.open("rb") as file:
            data: dict[str, Any] = json.loads(file.read(_LARGEST))
        said = data["removal"]
        records = data["records"]
        ids = tuple(str(each["photo_id"]) for each in records)
        removal = Removal(
            str(said["id"]), str(said["number"]), RemovalKind(said["kind"]), str(said["authority"]),
            str(said["reason"]), "", str(said["proposed_at"]), ids, None, str(said["confirmed_at"]),
        )  # fmt: skip
        marks = tuple(
            Tombstone(
                str(each["photo_id"]), picture_mark(key, str(each["sha256"])),
                record_mark(key, RecordName(str(each["agency"]), str(each["record_number"]))),
            )
            for each in records
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise BadInput(f"{certificate.name} is no certificate of a removal in JSON. Nothing was restored.") from error
    return Left((removal,), marks)


def replay(db: Db, left: Left, people: tuple[str, str], key: bytes) -> list[PhotoRecord]:
    """Let leave again what left before; return the photos as they were.

    Args:
        db: restored, in a transaction of `Database.removing`.
        people: user ids of the two who restore: proposed by the first, confirmed by the second.
        key: of tombstones.
    """
    gone: list[PhotoRecord] = []
    for removal in left.removals:
        there = removals.still_there(db, removal.photo_ids)
        photos = [photo for photo in (gallery.photo(db, each) for each in there) if photo is not None]
        if photos:
            _remove(db, removal, photos, people, key)
            gone += photos
    return gone


def strangers(db: Db, marks: Iterable[Tombstone]) -> list[Tombstone]:
    """Return the tombstones of photos that this database never had: they came and went after it."""
    every = {mark.photo_id: mark for mark in marks}
    return [mark for photo_id, mark in every.items() if gallery.photo(db, photo_id) is None]


def _remove(db: Db, removal: Removal, photos: Sequence[PhotoRecord], people: tuple[str, str], key: bytes) -> None:
    first, second = people
    at, ids = now_text(), tuple(photo.id for photo in photos)
    if removal.kind is RemovalKind.RETENTION:
        _lift_holds(db, ids, second, at)
    authority = f"{removal.authority} (again, after a restore: removal {removal.number} of {removal.confirmed_at})"
    again = replace(
        removal, id=new_id(), number=removals.next_number(db), authority=authority, proposed_by=first, proposed_at=at,
        photo_ids=ids, confirmed_by=None, confirmed_at=None,
    )  # fmt: skip
    seq = _log(db, Act.PROPOSE_REMOVAL, first, again.id, number=again.number, photos=len(ids))
    removals.add_removal(db, again, seq)
    seq = _log(db, Act.CONFIRM_REMOVAL, second, again.id, number=again.number, photos=len(ids))
    removals.empty(db, again, second, at, seq, key, photos)


def _lift_holds(db: Db, photo_ids: Sequence[str], who: str, at: str) -> None:
    """What left because its time was over had no hold on it any more."""
    for number in retention.holds_on(db, photo_ids):
        hold = retention.hold(db, number)
        if hold is not None:
            reason = "lifted after the backup was made that was restored"
            retention.add_lift(db, hold.id, reason, who, at, _log(db, Act.LIFT_HOLD, who, hold.id, number=number))


def _log(db: Db, act: Act, person: str, identifier: str, **details: str | int) -> int:
    return audit.append(db, NewEntry(act.value, LogOutcome.DONE, person, objects=(identifier,), details=details)).seq
