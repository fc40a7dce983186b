"""What else goes when records leave the gallery: out of the running searches, out of the index, out of old copies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.house import House


@dataclass
class Clearing:
    """Called once a removal is on record; called again it does nothing more.

    Attributes:
        photo_ids: what was removed.
        copies: how many copies of the database were overwritten and deleted.
    """

    house: House
    photo_ids: Sequence[str] = ()
    copies: int = 0

    def __call__(self) -> None:
        """Clear up. What searches could still return goes first."""
        self.house.take_out(self.photo_ids)
        self.copies += self.house.workspace.wipe_copies()
        self.house.index()  # writes the segments anew and wipes the old ones
        self.house.workspace.database.flush()
