"""A clock outside of the section says when a checkpoint was there: asked and answered by files (RFC 3161).

The program calls nobody: the auditor takes the question to an authority on another computer, and brings the answer.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.domain.ids import new_id
from app.domain.log.time_stamps import TimeAuthority, TimeQuestion, TimeStamp, checked_name
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.reports import time_stamping
from app.reports.receipt_page import Receipt
from app.services.log.anchoring import receipt_of
from app.services.log.log_keeping import checkpoint_at_once
from app.services.recording import Desk, attempt
from app.storage.tables import time_stamps


@dataclass(frozen=True)
class Stamps:
    """The authorities that the section takes stamps of, and the stamps it has; oldest first."""

    authorities: tuple[TimeAuthority, ...]
    stamps: tuple[TimeStamp, ...]


def list_time_stamps(desk: Desk) -> Stamps:
    """Return what there is. Not an act: it shows no entry."""
    with desk.reading() as db:
        return Stamps(tuple(time_stamps.authorities(db)), tuple(time_stamps.stamps(db)))


def register_authority(desk: Desk, name: str, certificate: bytes) -> TimeAuthority:
    """Take stamps of an authority from now on; whoever reads them trusts its certificate.

    Args:
        desk: of an auditor.
        name: what the section calls it.
        certificate: the root that the authority's own goes back to, PEM or DER.

    Raises:
        Refused: no auditor. BadInput: no name, no root certificate, or one that is registered already.
    """
    with attempt(desk, Act.REGISTER_TIME_AUTHORITY) as act:
        authority = TimeAuthority(new_id(), checked_name(name), time_stamping.read_certificate(certificate))
        with act.writing() as work:
            known = time_stamps.authorities(work.db)
            if any(each.certificate == authority.certificate for each in known):
                raise BadInput("This certificate is registered already, so there is nothing to do.")
            seq = work.log(authority.id, hashlib.sha256(authority.certificate).hexdigest())
            time_stamps.add_authority(work.db, authority, desk.session.user.id, work.at, seq)
        return authority


def ask_time_stamp(desk: Desk) -> TimeQuestion:
    """Return a question to have the log as it stands stamped, its own asking included. Raises `Refused`: no auditor."""
    with attempt(desk, Act.ASK_TIME_STAMP) as act, act.writing() as work:
        identifier = new_id()
        size = work.log(identifier)
        note = checkpoint_at_once(work.db, desk.house.workspace).note
        asked = time_stamping.make_question(note)
        question = TimeQuestion(identifier, size, note, asked.question, asked.nonce)
        time_stamps.add_question(work.db, question, desk.session.user.id, work.at)
        return question


def note_beside(question: Path) -> Path:
    """Return the file for the note that a question asks about. Raises `BadInput` where it is the question's own."""
    note = question.with_suffix(".txt")
    if note == question:
        raise BadInput(f"The note that is asked about is saved as {note.name}. Name the question like time-stamp.tsq.")
    return note


def keep_time_stamp(desk: Desk, answer: bytes) -> TimeStamp:
    """Check an authority's answer against its question and the registered authorities, and keep it with the checkpoint.

    Raises:
        BadInput: no answer, one without a stamp, to no question of this log, or kept already.
        Refused: no auditor, or no registered authority signed it.
    """
    with attempt(desk, Act.KEEP_TIME_STAMP) as act:
        nonce = time_stamping.nonce_of(answer)
        with act.writing() as work:
            question = time_stamps.question_of(work.db, nonce)
            if question is None:
                raise BadInput("This answers no question of this log. Bring the answer to a question made here.")
            if any(each.answer == answer for each in time_stamps.stamps(work.db)):
                raise BadInput("This time stamp is kept already, so there is nothing to do.")
            known = time_stamps.authorities(work.db)
            said = time_stamping.check_answer(answer, question.note, nonce, [each.certificate for each in known])
            stamp = TimeStamp(new_id(), question, known[said.authority], answer, said.stamped_at)
            digest = hashlib.sha256(answer).hexdigest()
            seq = work.log(stamp.id, question.id, stamp.authority.id, digest, stamped_at=stamp.stamped_at)
            time_stamps.add_stamp(work.db, stamp, desk.session.user.id, work.at, seq)
        return stamp


def stamped_receipt(desk: Desk, stamp: TimeStamp) -> Receipt:
    """Return the receipt of a stamped checkpoint, to print. Not an act: what it says left with the question."""
    return receipt_of(desk.house.workspace, stamp.question.note, stamp.stamped_at, stamp)
