"""What every part of the gallery page is."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.domain.gallery.removal import Removal
from app.domain.staff.roles import Role
from app.gui.parts import PagePart


class GallerySection(PagePart):
    """One part of the page. Signal `removal_asked(str, str)`: the record of this agency and number shall be removed."""

    removal_asked = Signal(str, str)

    def holds(self, *roles: Role) -> bool:
        """Whether the person has one of these roles."""
        return bool(self.desk.session.user.roles & set(roles))

    def tell_proposed(self, removal: Removal) -> None:
        """Say that a removal waits for its second person."""
        words = self.tr("Removal {0} of {1} photos waits for a second person, under Removals.")
        self.say(words.format(removal.number, f"{len(removal.photo_ids):,}"))
