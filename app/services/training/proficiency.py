"""Blind proficiency tests in casework: sealed by a trainer, worked on like any request, scored once they are revealed.

A test comes in through the ordinary door. The trainer seals a picture here; somebody outside, or whoever opens requests
otherwise, brings it in with a made-up request. So its request has an ordinary opener, number and log, and no mark in it
that could be seen: it is a test because its evidence is a sealed file. Nobody is enrolled for it. The gallery holds who
is there by law; a mated test shows somebody of those, on a picture the trainer may use.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from app.domain.ids import new_id
from app.domain.records import RequestRecord
from app.domain.staff.roles import Act, Role
from app.domain.training.proficiency import ProficiencyScore, SealedTest, commitment, scores_of
from app.errors import BadInput, Refused
from app.services.outside_files import check_file, chunks_of, digest_of
from app.services.recording import Desk, attempt
from app.services.rooms import check_casework
from app.services.training.people import person_named
from app.storage.engine import Db
from app.storage.tables import cases
from app.storage.tables import proficiency as table

_LEAVE_OUT = "Leave it out for a test of somebody who is not in the gallery; nobody is enrolled for a test."


@dataclass(frozen=True)
class ProficiencyStanding:
    """A test as a trainer sees it. Of another trainer's sealed test nothing but number, trainer and time.

    Attributes:
        test: with what is true; None as long as it is another trainer's secret.
        requests: that its picture came into; empty before it did.
        open: somebody is working on it.
    """

    number: str
    sealed_by: str
    sealed_at: str
    test: SealedTest | None
    requests: tuple[RequestRecord, ...] = ()
    open: bool = False


def seal_test(desk: Desk, picture: Path, basis: str, person_identifier: str | None = None) -> SealedTest:
    """Seal a picture or clip as a test, before it comes in. It is only read; the log gets a commitment, no more.

    Args:
        basis: whose picture it is and by what right it is used: invented, or a person's consent.
        person_identifier: of whom it shows, if that person is in this gallery; None for a test whose right end is no
            possible match.

    Raises:
        BadInput: no basis, nobody of this identifier, or a file this program does not read.
        Refused: no trainer, a training workspace, or the file is evidence, in the gallery or sealed already.
    """
    with attempt(desk, Act.SEAL_TEST) as act:
        check_casework(desk)
        if not basis.strip():
            raise BadInput("Say whose picture it is and by what right it is used: invented, or with whose consent.")
        digest = _readable_digest(desk, picture)
        with act.writing() as work:
            person = None if person_identifier is None else person_named(work.db, person_identifier, _LEAVE_OUT)
            if table.is_known_picture(work.db, digest):
                raise Refused(
                    f"{picture.name} is evidence here, in the gallery or sealed already. A test needs a picture that "
                    "has not come in yet."
                )
            nonce, user = secrets.token_hex(32), desk.session.user.id
            test = SealedTest(
                new_id(), table.next_number(work.db), digest, person, " ".join(basis.split()), nonce,
                commitment(nonce, digest, person, user), user, work.at,
            )  # fmt: skip
            table.add_test(work.db, test, work.log(test.id, test.commitment))
        return test


def list_tests(desk: Desk) -> list[ProficiencyStanding]:
    """Return every test, newest first, as much as this trainer may know; that it is read is logged first."""
    with attempt(desk, Act.READ_TESTS) as act, act.writing() as work:
        work.log()
        return [_standing(work.db, desk, test) for test in table.tests(work.db)]


def reveal_test(desk: Desk, number: str) -> SealedTest:
    """Reveal a test: the log gets what was committed to, and the test counts as none of the casework any more.

    Raises:
        BadInput: there is no such test. Refused: not the trainer who sealed it, revealed already, or somebody is
            working on it.
    """
    with attempt(desk, Act.REVEAL_TEST) as act, act.writing() as work:
        test = next((each for each in table.tests(work.db) if each.number == number.strip().upper()), None)
        if test is None:
            raise BadInput(f"There is no proficiency test {number}. Their numbers are like B-00001.")
        if test.sealed_by != desk.session.user.id:
            raise Refused("Only the trainer who sealed a proficiency test reveals it: others must not know its truth.")
        if test.revealed_at:
            raise Refused(f"Proficiency test {test.number} is revealed already.")
        if table.is_open(work.db, test.id):
            raise Refused("Somebody is working on this test. It can be revealed after the supervisor's decision.")
        requests = table.requests_of(work.db, test.id)
        opened_truth = (test.nonce, test.picture, *([test.person_id] if test.person_id else ()))
        seq = work.log(test.id, *opened_truth, request=requests[0] if requests else "", requests=len(requests))
        table.add_reveal(work.db, test.id, desk.session.user.id, work.at, seq)
        return test


def read_scores(desk: Desk) -> tuple[ProficiencyScore, ...]:
    """Return what was locked in revealed tests: of everybody for a trainer, one's own for an examiner; it is logged."""
    with attempt(desk, Act.READ_SCORES) as act, act.writing() as work:
        work.log("proficiency")
        user = desk.session.user
        found = table.findings(work.db)
        if Role.TRAINER not in user.roles:
            found = [each for each in found if each.examiner_id == user.id]
        return scores_of(found)


def _standing(db: Db, desk: Desk, test: SealedTest) -> ProficiencyStanding:
    if not test.revealed_at and test.sealed_by != desk.session.user.id:
        return ProficiencyStanding(test.number, test.sealed_by, test.sealed_at, None)
    found = (cases.request(db, each) for each in table.requests_of(db, test.id))
    requests = tuple(request for request in found if request is not None)
    return ProficiencyStanding(test.number, test.sealed_by, test.sealed_at, test, requests, table.is_open(db, test.id))


def _readable_digest(desk: Desk, path: Path) -> str:
    check_file(path, desk.house.limits.file_bytes)
    with desk.house.open_media(chunks_of(path), path.name) as media:
        media.frame(0)
    return digest_of(path)
