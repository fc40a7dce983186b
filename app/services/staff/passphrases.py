"""Changing one's own passphrase while signed in."""

from __future__ import annotations

from app.domain.ids import new_id
from app.domain.staff.roles import Act
from app.errors import Refused
from app.services.recording import Desk, attempt
from app.services.staff.signing_in import check_new_passphrase, counting_failures
from app.storage.folder.workspace import Workspace
from app.storage.tables.authenticators import add_passphrase_change


def change_passphrase(desk: Desk, passphrase: str, new: str) -> None:
    """Take another passphrase.

    Raises:
        Refused: the old one is wrong, which counts like a failed sign-in, or too many were wrong.
        BadInput: the new one is the old one, or easy to guess.
    """
    user, workspace = desk.session.user, desk.house.workspace
    with attempt(desk, Act.CHANGE_PASSPHRASE) as act:
        with counting_failures(desk.house, user.sign_in_name):
            _check(workspace, user.sign_in_name, passphrase)
        check_new_passphrase(desk.house, user, passphrase, new)
        with workspace.keeping_slots(), act.writing() as work:
            identifier = new_id()
            add_passphrase_change(work.db, identifier, user.id, work.at, work.log(identifier))
            workspace.add_slot(user.sign_in_name, user.id, new)


def _check(workspace: Workspace, name: str, passphrase: str) -> None:
    try:
        workspace.check_passphrase(name, passphrase)
    except Refused:
        raise Refused("This is not your passphrase. Try again; the attempt was recorded.") from None
