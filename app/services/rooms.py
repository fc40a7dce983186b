"""What belongs into which room: casework, the demo of invented people, training. Nothing passes between them."""

from __future__ import annotations

from app.errors import Refused
from app.services.recording import Desk
from app.storage.folder.workspace import Room


def check_practice(desk: Desk) -> None:
    """Raise `Refused` for exercises in a casework workspace."""
    if desk.house.workspace.card.room is Room.CASEWORK:
        raise Refused(
            "This is a casework workspace, and exercises stay out of it. Open the section's training workspace, or "
            "make one with second-look-gallery init and the room training."
        )


def check_casework(desk: Desk) -> None:
    """Raise `Refused` for a request in a training workspace: without one nothing there can become a lead."""
    if desk.house.workspace.card.room is Room.TRAINING:
        raise Refused(
            "This is a training workspace: it takes no request, and nothing in it becomes a lead. Open the section's "
            "casework workspace for that."
        )
