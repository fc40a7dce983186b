"""What every part of the gallery page is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.gallery.removal import Removal
from app.domain.staff.roles import Role
from app.gui.page import Page
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.recording import Desk


class GallerySection(QWidget):
    """One part of the page, made when it is first opened.

    Attributes:
        action: what is done here next; the page shows it at its foot. None where one only reads.

    Signal `removal_asked(str, str)`: the record of this agency and number shall be removed.
    """

    removal_asked = Signal(str, str)

    def __init__(self, page: Page, notice: Notice) -> None:
        super().__init__(page)
        self._page, self._notice = page, notice
        self.action: NextAction | None = None

    @property
    def desk(self) -> Desk:
        """The signed-in person at the workspace."""
        return self._page.context.desk

    def holds(self, *roles: Role) -> bool:
        """Whether the person has one of these roles."""
        return bool(self.desk.session.user.roles & set(roles))

    def open_section(self) -> None:
        """Read what is shown, and put the focus where one begins."""

    def leave_question(self) -> str | None:
        """Return a sentence when leaving the page now would lose something."""
        return None

    def hide_pictures(self, hidden: bool) -> None:
        """Blank or show every picture."""

    def say(self, sentence: str, tone: Tone = Tone.INFO) -> None:
        """Say a sentence at the top of the page."""
        self._notice.show_sentence(sentence, tone)

    def tell_proposed(self, removal: Removal) -> None:
        """Say that a removal waits for its second person."""
        words = self.tr("Removal {0} of {1} photos waits for a second person, under Removals.")
        self.say(words.format(removal.number, f"{len(removal.photo_ids):,}"))
