"""A statement of a training room becomes a certificate in casework: checked to the last letter, and taken in once."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.domain.clock import now_text
from app.domain.records import User
from app.domain.staff.accounts import Certificate
from app.domain.staff.roles import Act
from app.domain.staff.rooms import TrainingRoom, Trust
from app.domain.training.statements import PassStatement, read_statement
from app.errors import BadInput, Refused
from app.reports.checkpoint import verify_note
from app.services.outside_files import opened
from app.services.recording import Desk, attempt
from app.services.rooms import check_casework
from app.services.staff.certificates import record_certificate
from app.storage.engine import Db
from app.storage.tables import accounts, statements, training_rooms

_LONGEST = 1 << 16  # bytes


def import_statement(desk: Desk, note: str, user_id: str | None = None) -> Certificate:
    """Issue the certificate that a statement of a trusted training room gives the right to.

    Args:
        desk: of a trainer or a supervisor who is not the person of the statement.
        note: the whole file as the training room wrote it.
        user_id: whose certificate is expected; None for whoever the statement names.

    Raises:
        BadInput: no statement, altered, forged, or of nobody with an account here.
        Refused: no trainer and no supervisor; a room that is not trusted; expired; somebody else's; imported already;
            the own one.
    """
    with attempt(desk, Act.ISSUE_CERTIFICATE, *([user_id] if user_id else ())) as act:
        check_casework(desk)
        text = note.replace("\r\n", "\n")
        said = read_statement(text.partition("\n\n")[0])
        with act.writing() as work:
            room = _trusted_room(work.db, said.room)
            _check_signature(text, room)
            _check_days(said, now_text()[:10])
            user = _person(work.db, said, user_id)
            if statements.is_imported(work.db, said.statement):
                raise Refused("This statement brought a certificate already. Each one counts once.")
            digest = hashlib.sha256(text.encode()).hexdigest()
            course = f"Exercise passed on {said.passed_on} in {room.name}"
            made = record_certificate(desk, work, user.id, course, said.expires_on, digest)
            statements.add_certificate_statement(work.db, made.id, said.statement, room.id, digest)
        return made


def import_statement_file(desk: Desk, path: Path, user_id: str | None = None) -> Certificate:
    """Import a statement from its file. Raises like `import_statement`; `BadInput` for a file that cannot be one."""
    with opened(path) as file:
        data = file.read(_LONGEST)
    try:
        note = data.decode()
    except UnicodeDecodeError as error:
        raise BadInput(f"{path.name} is no statement of a passed exercise: it is not plain text.") from error
    return import_statement(desk, note, user_id)


def _trusted_room(db: Db, room_id: str) -> TrainingRoom:
    known = [each for each in training_rooms.rooms(db) if each.room_id == room_id]
    trusted = next((each for each in known if each.trust is Trust.TRUSTED), None)
    if trusted is None:
        found = "does not trust any more, or not yet" if known else "does not know"
        raise Refused(
            f"This statement comes from a training room that this section {found}. An administrator proposes a room, "
            "and a supervisor agrees."
        )
    return trusted


def _check_signature(text: str, room: TrainingRoom) -> None:
    try:
        verify_note(text, bytes.fromhex(room.public_key))
    except BadInput as error:
        raise BadInput(
            f"The statement was altered, or {room.name} did not sign it. Take the file as that room wrote it."
        ) from error


def _check_days(said: PassStatement, today: str) -> None:
    if said.expires_on < today:
        raise Refused(f"The statement ended on {said.expires_on}. The examiner takes another exercise.")
    if said.passed_on > today:
        raise Refused(f"The statement says {said.passed_on}, a day to come. Set the clocks of both computers right.")


def _person(db: Db, said: PassStatement, expected: str | None) -> User:
    user = next((each for each in accounts.users(db) if each.badge == said.badge), None)
    if user is None or user.sign_in_name != said.person:
        raise BadInput(
            f"Nobody here has the badge {said.badge} and the sign-in name {said.person}, which the statement names. "
            "The person needs the same badge and name in both rooms."
        )
    if expected is not None and user.id != expected:
        raise Refused(f"This statement is about {user.full_name}, not about the person chosen. Choose that person.")
    return user
