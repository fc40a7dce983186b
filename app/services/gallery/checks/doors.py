"""The two files that are read before anybody has a key: the workspace's card and the key slots."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from app.domain.gallery.health import Fault
from app.storage.adoption import card_on_record
from app.storage.engine import Db
from app.storage.folder.keys import is_sealed
from app.storage.folder.workspace import Workspace
from app.storage.tables import accounts


def check_card(workspace: Workspace, db: Db) -> Iterator[Fault]:
    """Compare the card with what the log says of it."""
    if hashlib.sha256((workspace.folder / "workspace.json").read_bytes()).hexdigest() != card_on_record(db):
        yield Fault("workspace.json", "it is not the one that the log names: name or room may have been changed")


def check_slots(workspace: Workspace, db: Db) -> Iterator[Fault]:
    """Check the seal of every key slot, and that there is one for each account."""
    slots = workspace.slots()
    for slot in slots:
        if not is_sealed(slot, workspace.keys.master):
            yield Fault("keys.json", f"the key slot of account {slot.user_id} is not as it was written")
    there = {slot.user_id for slot in slots}
    known = {user.id for user in accounts.users(db)}
    for user_id in sorted(known - there):
        yield Fault("keys.json", f"account {user_id} has no key slot, so this person cannot sign in")
    for user_id in sorted(there - known):
        yield Fault("keys.json", f"there is a key slot for {user_id}, who has no account")
