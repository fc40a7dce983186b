"""A trainer asks whether an exercise was passed, and writes the signed statement that casework takes in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.clock import from_text, now_text
from app.domain.ids import new_id
from app.domain.log.audit import canonical
from app.domain.staff.roles import Act
from app.domain.staff.settings import CERTIFICATE_MONTHS, PASS_ALARMS, PASS_AREA, PASS_CASES
from app.domain.training.exercise_records import Assignment
from app.domain.training.passing import Condition, PassingRule, conditions, months_later
from app.domain.training.statements import PassStatement, statement_text
from app.errors import BadInput, Refused
from app.reports.checkpoint import sign_note
from app.services.log.log_keeping import origin
from app.services.recording import Desk, attempt
from app.services.rooms import check_practice
from app.services.settings import setting_in
from app.services.training.scoring import score
from app.storage.engine import Db
from app.storage.folder.keys import public_key_of
from app.storage.tables import accounts, exercises, statements


@dataclass(frozen=True)
class Passing:
    """How an exercise stands against the section's rule.

    Attributes:
        rule: in words.
        passed_on, expires_on: day of the last answer, and the last day of a certificate for it, ISO; empty unless
            passed.
    """

    rule: str
    conditions: tuple[Condition, ...]
    passed_on: str = ""
    expires_on: str = ""

    @property
    def passed(self) -> bool:
        """Every condition is kept."""
        return all(condition.kept for condition in self.conditions)


@dataclass(frozen=True)
class SignedStatement:
    """A statement as a file: `text` is what is written, `said` what stands in it."""

    said: PassStatement
    text: str

    @property
    def file_name(self) -> str:
        """A name for the file."""
        return f"passed-{self.said.person}-{self.said.passed_on}.txt"


@dataclass(frozen=True)
class RoomKey:
    """What a casework section needs to trust this room; read out or brought over by hand."""

    room_id: str
    name: str
    public_key: str


def room_key(desk: Desk) -> RoomKey:
    """Return this room's id and public key. Raises `Refused` in a casework workspace."""
    check_practice(desk)
    workspace = desk.house.workspace
    return RoomKey(workspace.card.id, workspace.card.name, public_key_of(workspace.keys.signing).hex())


def read_passing(desk: Desk, assignment_id: str) -> Passing:
    """Return how an exercise stands against the rule of this room; that the score is read is logged.

    Raises:
        Refused, BadInput: like `scoring.score`.
    """
    found = score(desk, assignment_id)
    with desk.reading() as db:
        rule = _rule(db, desk)
    kept = conditions(rule, found)
    if found.ended_at is None or not all(each.kept for each in kept):
        return Passing(rule.words, kept)
    day = from_text(found.ended_at).date()
    return Passing(rule.words, kept, day.isoformat(), months_later(day, rule.months).isoformat())


def state_pass(desk: Desk, assignment_id: str, keep: Callable[[str], object]) -> SignedStatement:
    """Write the signed statement that an examiner passed, once; it is logged here with its digest.

    Args:
        keep: writes the text to a file. When it raises, nothing was stated.

    Raises:
        Refused: no trainer, one's own exercise, not passed, passed too long ago, or stated already.
        BadInput: no such exercise.
    """
    with attempt(desk, Act.STATE_PASS, assignment_id) as act:
        check_practice(desk)
        passing = read_passing(desk, assignment_id)
        _check_may_state(passing)
        with act.writing() as work:
            given = exercises.assignment(work.db, assignment_id)
            if given is None:
                raise BadInput("This exercise was given to nobody. Choose one from the list.")
            if given.examiner_id == desk.session.user.id:
                raise Refused("Nobody states of themself that they passed. Ask another trainer.")
            stated = statements.stated_at(work.db, assignment_id)
            if stated is not None:
                raise Refused(f"That this exercise was passed was stated on {stated[:10]}, and that is done once.")
            signed = _signed(work.db, desk, given, passing)
            digest = hashlib.sha256(signed.text.encode()).hexdigest()
            seq = work.log(
                signed.said.statement, given.examiner_id, digest, signed.said.exercise, passed_on=passing.passed_on,
                expires_on=passing.expires_on,
            )  # fmt: skip
            statements.add_pass_statement(
                work.db,
                {
                    "id": signed.said.statement, "assignment_id": assignment_id, "digest": digest,
                    "passed_on": passing.passed_on, "expires_on": passing.expires_on,
                    "stated_by": desk.session.user.id, "stated_at": work.at, "log_seq": seq,
                },
            )  # fmt: skip
            keep(signed.text)
    return signed


def _rule(db: Db, desk: Desk) -> PassingRule:
    cases, area, alarms, months = (
        setting_in(db, desk.house, each) for each in (PASS_CASES, PASS_AREA, PASS_ALARMS, CERTIFICATE_MONTHS)
    )
    return PassingRule(cases, area, alarms, months)


def _check_may_state(passing: Passing) -> None:
    missing = [f"{each.words}: {each.found}" for each in passing.conditions if not each.kept]
    if missing:
        raise Refused(f"This exercise was not passed, so there is no statement. {'; '.join(missing)}.")
    if passing.expires_on < now_text()[:10]:
        raise Refused(f"A certificate for this exercise would have ended on {passing.expires_on}. Give another one.")


def _signed(db: Db, desk: Desk, given: Assignment, passing: Passing) -> SignedStatement:
    workspace = desk.house.workspace
    examiner = accounts.user(db, given.examiner_id)
    assert examiner is not None  # noqa: S101 a foreign key holds it
    said = PassStatement(
        new_id(), workspace.card.id, workspace.card.name, examiner.sign_in_name, examiner.badge,
        _exercise_digest(db, given.exercise_id), passing.passed_on, passing.expires_on, passing.rule,
        desk.session.user.badge,
    )  # fmt: skip
    text = sign_note(statement_text(said), origin(workspace), workspace.keys.signing)
    return SignedStatement(said, text)


def _exercise_digest(db: Db, exercise_id: str) -> str:
    """Return SHA-256 over the ids and pictures of an exercise's cases and lists: it names the exercise, no more."""
    cases = exercises.cases(db, exercise_id)
    listed = {case.id: [case.picture, *(each.id for each in case.candidates)] for case in cases}
    return hashlib.sha256(canonical({"exercise": exercise_id, "cases": listed}).encode()).hexdigest()
