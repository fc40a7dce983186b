"""Records leave the gallery: proposed by an administrator, confirmed by a second person, gone from every place at once.

What the outside was given before cannot be called back; the certificate names it. The certificate is handed out and not
kept: it names what is not to be kept.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from app.domain.gallery.removal import (
    MOST_PHOTOS,
    Certificate,
    DueRecord,
    RecordName,
    Removal,
    RemovalForm,
    RemovalKind,
    RemovedRecord,
    check_may_confirm,
    checked_form,
)
from app.domain.ids import new_id
from app.domain.records import PhotoRecord
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.depositing import removing
from app.services.gallery.keeping.clearing import Clearing
from app.services.gallery.keeping.reach import outside_of
from app.services.gallery.keeping.scrubbing import scrub_memory
from app.services.gallery.keeping.traces import LOOKED_AT, Needles, look_for
from app.services.recording import Desk, Writing, attempt
from app.services.staff.accounts import people
from app.storage.engine import Db
from app.storage.tables import gallery, removals, retention


def propose_removal(desk: Desk, records: Sequence[RecordName], form: RemovalForm) -> Removal:
    """Propose that records leave the gallery. Nothing changes until a second person confirms it.

    Args:
        desk: an administrator's.
        records: agency and record number of each photo.

    Raises:
        BadInput: no authority, no reason, no record, or a record that is not in the gallery; each is named.
        Refused: a record waits for another removal.
    """
    with attempt(desk, Act.PROPOSE_REMOVAL) as act:
        checked_form(form)
        wanted = list(dict.fromkeys(RecordName(each.agency.strip(), each.record_number.strip()) for each in records))
        if not 0 < len(wanted) <= MOST_PHOTOS:
            raise BadInput(f"A removal names 1 to {MOST_PHOTOS:,} records, not {len(wanted):,}.")
        with act.writing() as work:
            return propose_photos(work, desk, [photo.id for photo in _photos(work.db, wanted)], form)


def propose_undo(desk: Desk, import_number: str, authority: str, reason: str) -> Removal:
    """Propose that everything an import brought leaves the gallery again, however much that is.

    Args:
        desk: an administrator's.
        import_number: such as `I-00001`.

    Raises:
        BadInput: no such import, nothing of it is left, no authority or no reason. Refused: a part of it waits for
            another removal.
    """
    name = import_number.strip()
    with attempt(desk, Act.PROPOSE_REMOVAL) as act, act.writing() as work:
        record = next((each for each in gallery.imports(work.db) if each.number == name), None)
        if record is None:
            raise BadInput(f"There is no import {name}. List them with: second-look-gallery stats WORKSPACE")
        ids = gallery.photos_of_import(work.db, record.id)
        if not ids:
            raise BadInput(f"Nothing of import {name} is in the gallery any more. Nothing was proposed.")
        return propose_photos(work, desk, ids, RemovalForm(RemovalKind.MISTAKE, authority, reason))


def propose_photos(work: Writing, desk: Desk, photo_ids: Sequence[str], form: RemovalForm) -> Removal:
    """Record a proposed removal within an open act.

    Raises:
        BadInput: the form lacks something. Refused: a photo waits for another removal, or its time is over and a legal
            hold lies on it.
    """
    kind, authority, reason = checked_form(form)
    ids = tuple(photo_ids)
    waiting = len(removals.waiting(work.db, ids))
    if waiting:
        raise Refused(f"{waiting} of these records wait for another removal. Confirm or withdraw that one.")
    if kind is RemovalKind.RETENTION:
        _refuse_held(work.db, ids)
    user = desk.session.user.id
    record = Removal(new_id(), removals.next_number(work.db), kind, authority, reason, user, work.at, ids)
    seq = work.log(record.id, number=record.number, kind=kind.value, photos=len(ids))
    removals.add_removal(work.db, record, seq)
    return record


def withdraw_removal(desk: Desk, name: str) -> None:
    """Take a proposed removal back; the records stay.

    Raises:
        BadInput: no such removal. Refused: it is done or withdrawn already.
    """
    with attempt(desk, Act.WITHDRAW_REMOVAL) as act, act.writing() as work:
        record = _needed(work.db, name)
        if not record.is_open:
            raise Refused(f"Removal {record.number} does not wait any more.")
        seq = work.log(record.id, number=record.number)
        removals.add_withdrawal(work.db, record.id, desk.session.user.id, work.at, seq)


def confirm_removal(desk: Desk, name: str) -> Certificate:
    """Confirm a removal and carry it out; return its certificate.

    From the moment this is recorded no search returns the records, also none that is already running. Their templates
    are deleted, their rows emptied, their sealed picture files overwritten and deleted, the search index written anew.
    If the program dies before all of that is done, the next unlocking does the rest.

    Args:
        desk: a supervisor's, or another administrator's than the one who proposed it.
        name: number (`X-00001`) or id of the removal.

    Raises:
        BadInput: no such removal. Refused: proposed by the same person, done or withdrawn already, or a legal hold lies
            on a record whose time is over.
    """
    certificate = _carry_out(desk, name)
    desk.house.workspace.database.close_waiting()  # what was looked for afterwards is still bound in its statements
    scrub_memory()  # only here are templates and names out of use
    return certificate


def _carry_out(desk: Desk, name: str) -> Certificate:
    house = desk.house
    clearing = Clearing(house)
    with attempt(desk, Act.CONFIRM_REMOVAL) as act, removing(house, clearing) as files:
        desk.check_current()
        with act.removing() as work:
            record = _needed(work.db, name)
            check_may_confirm(record, desk.session.user.id, desk.session.user.roles)
            if record.kind is RemovalKind.RETENTION:
                _refuse_held(work.db, record.photo_ids)
            photos = [photo for photo in (gallery.photo(work.db, key) for key in record.photo_ids) if photo is not None]
            needles = Needles.of(work.db, photos)
            outside = outside_of(work.db, record.photo_ids)
            seq = work.log(
                record.id, number=record.number, photos=len(photos), open_requests=len(outside.requests),
                leads=len(outside.leads),
            )  # fmt: skip
            user, key = desk.session.user.id, house.workspace.keys.names
            gone = removals.empty(work.db, record, user, work.at, seq, key, photos)
            files.add([digest for photo in photos for digest in (photo.sha256, photo.thumbnail)])
        clearing.photo_ids = record.photo_ids
    findings = look_for(house, needles)
    with desk.reading() as db:
        done, known = _needed(db, record.id), people(db)
    return Certificate(
        section=house.workspace.card.name, removal=done, proposed_by=known[done.proposed_by].full_name,
        confirmed_by=desk.session.user.full_name, records=tuple(_removed(photo) for photo in photos), people=gone,
        places=(
            ("records of photos, emptied", len(photos)), ("people without any photo left, emptied", gone),
            ("templates", len(needles.templates)), ("pictures and thumbnails", 2 * len(photos)),
            ("rows of the search index", len(photos)), ("copies of the database from before updates", clearing.copies),
        ),
        open_requests=outside.requests, leads=outside.leads, out_of_reach=outside.given,
        looked_at=LOOKED_AT, findings=findings, holds=outside.holds,
    )  # fmt: skip


def list_due(desk: Desk, on: datetime.date) -> list[DueRecord]:
    """Return the records that are to be kept until a day before `on`, longest overdue first. It changes nothing.

    Records without a retention date are never due.
    """
    with attempt(desk, Act.LIST_DUE) as act, act.writing() as work:
        photos = gallery.past_retention(work.db, on.isoformat())
        ids = [photo.id for photo in photos]
        waiting, held = removals.waiting(work.db, ids), retention.held(work.db, ids)
        work.log("gallery", due=len(photos), held=len(held), on=on.isoformat())
    return [
        DueRecord(
            photo.agency, photo.record_number, photo.retain_until or "", photo.id in waiting, held=photo.id in held
        )
        for photo in photos
    ]


def list_removals(desk: Desk) -> list[Removal]:
    """Return every removal, oldest first; that they are listed is logged."""
    with attempt(desk, Act.LIST_REMOVALS) as act, act.writing() as work:
        found = removals.removals(work.db)
        work.log("removals", removals=len(found))
        return found


def _photos(db: Db, records: Sequence[RecordName]) -> list[PhotoRecord]:
    by_agency: dict[str, list[str]] = {}
    for each in records:
        by_agency.setdefault(each.agency, []).append(each.record_number)
    found = [photo for agency, numbers in by_agency.items() for photo in gallery.photos_of_records(db, agency, numbers)]
    there = {RecordName(photo.agency, photo.record_number) for photo in found}
    missing = [each for each in records if each not in there]
    if missing:
        shown = "; ".join(f"{each.record_number} of {each.agency}" for each in missing[:10])
        more = f" and {len(missing) - 10} more" if len(missing) > 10 else ""
        raise BadInput(f"Not in the gallery: {shown}{more}. Check agency and record number. Nothing was proposed.")
    return found


def _refuse_held(db: Db, photo_ids: Sequence[str]) -> None:
    holds = retention.holds_on(db, photo_ids)
    if holds:
        raise Refused(
            f"A legal hold lies on some of these records ({', '.join(holds[:10])}), so they do not leave because their "
            "time is over. Lift the hold first, or leave them out."
        )


def _needed(db: Db, name: str) -> Removal:
    record = removals.removal(db, name.strip())
    if record is None:
        raise BadInput(f"There is no removal {name}. List them with: second-look-gallery removals WORKSPACE")
    return record


def _removed(photo: PhotoRecord) -> RemovedRecord:
    return RemovedRecord(photo.id, photo.agency, photo.record_number, photo.taken_on, photo.sha256)
