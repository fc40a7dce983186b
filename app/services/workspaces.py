"""What the shells may know of a workspace before anybody signs in."""

from app.storage.folder.workspace import Card, Room, read_card

__all__ = ["Card", "Room", "read_card"]
