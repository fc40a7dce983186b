"""Changing one's own passphrase while signed in."""

from __future__ import annotations

from app.domain.ids import new_id
from app.domain.staff.roles import Act
from app.errors import Refused
from app.services.recording import Desk, attempt
from app.services.staff.signing_in import check_new_passphrase
from app.storage.tables.authenticators import add_passphrase_change


def change_passphrase(desk: Desk, passphrase: str, new: str) -> None:
    """Take another passphrase.

    Raises:
        Refused: the old one is wrong. BadInput: the new one is the old one, or easy to guess.
    """
    user, workspace = desk.session.user, desk.house.workspace
    with attempt(desk, Act.CHANGE_PASSPHRASE) as act:
        try:
            workspace.check_passphrase(user.sign_in_name, passphrase)
        except Refused:
            raise Refused("This is not your passphrase. Try again; the attempt was recorded.") from None
        check_new_passphrase(desk.house, user, passphrase, new)
        with workspace.keeping_slots(), act.writing() as work:
            identifier = new_id()
            add_passphrase_change(work.db, identifier, user.id, work.at, work.log(identifier))
            workspace.add_slot(user.sign_in_name, user.id, new)
