"""Making the demo workspace, through the same services as any other."""

from __future__ import annotations

from pathlib import Path

from app.config import resource
from app.demo.cases import DemoCase
from app.demo.people import ADMINISTRATOR, EVERYBODY, EXAMINER, SUPERVISOR, DemoPerson
from app.domain.progress import Progress
from app.domain.staff.accounts import Answer
from app.domain.staff.roles import Role
from app.services.casework import intake
from app.services.gallery import enrolment, validation
from app.services.house import House
from app.services.recording import Desk
from app.services.staff import accounts, certificates, joining
from app.services.staff.steps import Further
from app.services.workspaces import Room

SECTION = "Demo Section"
_GIVEN = "seven paper lanterns by hand"
_TRAINED_UNTIL = "9999-12-31"


def build_workspace(folder: Path, progress: Progress) -> House:
    """Make the workspace with its accounts and the enrolled gallery; return it, held and locked.

    Raises:
        BadInput: the folder is not empty. Unavailable: a network's file is missing, or the disk is full.
    """
    house = accounts.create_workspace(folder, SECTION, Room.DEMO, ADMINISTRATOR.account, ADMINISTRATOR.passphrase)
    try:
        _admit_everybody(house)
        desk = enter(house, ADMINISTRATOR)
        enrolment.import_folder(desk, resource("demo"), resource("demo/gallery.csv"), progress)
        validation.validate_gallery(desk)  # so that every list says what may be expected of it
        accounts.sign_out(desk)
    except BaseException:
        house.close()
        raise
    return house


def _admit_everybody(house: House) -> None:
    """Make, approve and certify the accounts as a section does: by two people, and with passphrases of one's own."""
    others = [person for person in EVERYBODY if person not in (ADMINISTRATOR, SUPERVISOR)]
    desk = enter(house, ADMINISTRATOR)
    for person in (SUPERVISOR, *others):
        accounts.create_account(desk, person.account, _GIVEN)
    accounts.sign_out(desk)
    desk = _enter_first(house, SUPERVISOR)
    for waiting in joining.list_waiting(desk):
        joining.answer_proposal(desk, waiting.proposal.id, Answer.APPROVED)
    for user in accounts.list_accounts(desk):
        if Role.EXAMINER in user.roles:
            certificates.issue_certificate(desk, user.id, "Facial comparison, invented", _TRAINED_UNTIL)
    accounts.sign_out(desk)
    for person in others:
        accounts.sign_out(_enter_first(house, person))


def _enter_first(house: House, person: DemoPerson) -> Desk:
    chosen = Further(new_passphrase=person.passphrase)
    return accounts.sign_in(house, person.account.sign_in_name, _GIVEN, chosen, banner_acknowledged=True)


def prepare_case(house: House, case: DemoCase) -> None:
    """Open a request and add its clip, so that a newcomer begins with something to see."""
    desk = enter(house, EXAMINER)
    request = intake.open_request(desk, case.form)
    intake.add_evidence(desk, request.id, case.path, case.source)
    accounts.sign_out(desk)


def enter(house: House, person: DemoPerson) -> Desk:
    """Sign an invented person in."""
    return accounts.sign_in(house, person.account.sign_in_name, person.passphrase, banner_acknowledged=True)
