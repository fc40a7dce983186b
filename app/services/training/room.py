"""Where exercises may be: in no room that holds casework."""

from __future__ import annotations

from app.errors import Refused
from app.services.recording import Desk
from app.storage.workspace import Room


def check_room(desk: Desk) -> None:
    """Raise `Refused` in a casework workspace: nothing passes from one room to another."""
    if desk.house.workspace.card.room is Room.CASEWORK:
        raise Refused(
            "This is a casework workspace, and exercises stay out of it. Open the section's training workspace, or "
            "make one with second-look-gallery init and the room training."
        )
