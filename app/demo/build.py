"""Making the demo workspace, through the same services as any other."""

from __future__ import annotations

from pathlib import Path

from app.config import resource
from app.demo.cases import DemoCase
from app.demo.people import ADMINISTRATOR, EVERYBODY, EXAMINER, DemoPerson
from app.domain.progress import Progress
from app.services import accounts, enrolment, intake
from app.services.house import House
from app.services.recording import Desk
from app.services.workspaces import Room

SECTION = "Demo Section"


def build_workspace(folder: Path, progress: Progress) -> House:
    """Make the workspace with its accounts and the enrolled gallery; return it, held and locked.

    Raises:
        BadInput: the folder is not empty. Unavailable: a network's file is missing, or the disk is full.
    """
    house = accounts.create_workspace(folder, SECTION, Room.DEMO, ADMINISTRATOR.account, ADMINISTRATOR.passphrase)
    try:
        desk = enter(house, ADMINISTRATOR)
        for person in EVERYBODY:
            if person is not ADMINISTRATOR:
                accounts.create_account(desk, person.account, person.passphrase)
        enrolment.import_folder(desk, resource("demo"), resource("demo/gallery.csv"), progress)
        accounts.sign_out(desk)
    except BaseException:
        house.close()
        raise
    return house


def prepare_case(house: House, case: DemoCase) -> None:
    """Open a request and add its clip, so that a newcomer begins with something to see."""
    desk = enter(house, EXAMINER)
    request = intake.open_request(desk, case.form)
    intake.add_evidence(desk, request.id, case.path, case.source)
    accounts.sign_out(desk)


def enter(house: House, person: DemoPerson) -> Desk:
    """Sign an invented person in."""
    return accounts.sign_in(house, person.account.sign_in_name, person.passphrase, banner_acknowledged=True)
