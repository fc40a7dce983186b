"""One sentence and one choice where a seat is taken: does this person know anybody concerned in the request?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.gui.page import Page
from app.gui.places import Place, Station
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.layouts import button, column, row
from app.services.casework.interests import declare_interest, declared_interest


class InterestChoice(QWidget):
    """Seen until the person has declared for the request; recorded with the seat, or by leaving the request.

    Signal `changed()`: `reason()` may be another.
    """

    changed = Signal()

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent or page)
        self._page, self._request_id = page, ""
        self._read, self._declared = False, False
        self._closed = False
        self._nobody = QCheckBox(self.tr("I know &nobody concerned in this request"), self)
        self._nobody.setObjectName("knows_nobody")
        self._nobody.toggled.connect(lambda _: self.changed.emit())
        self._somebody = button(self.tr("I know somebody…"), "link", self)
        self._somebody.setObjectName("knows_somebody")
        self._somebody.clicked.connect(self._on_somebody)
        layout = column(self._nobody, row(self._somebody, 1), gap=0)
        self.setLayout(layout)
        self.hide()

    def begin(self, request_id: str | None) -> None:
        """Read what the person declared for the request before."""
        if request_id is None:
            return
        self._request_id, desk = request_id, self._page.context.desk
        words = self.tr("reading your declaration")
        self._page.work(words, lambda _: declared_interest(desk, request_id), self._on_read, quiet=True)

    def reason(self) -> str | None:
        """Return why no seat can be taken yet, None when one can."""
        if not self._read:
            return self.tr("Opening the request")
        if self._closed:
            return self.tr("You know a person concerned, so another person takes this request")
        if self._declared or self._nobody.isChecked():
            return None
        return self.tr("Say whether you know anybody concerned")

    def take_hand(self) -> None:
        """Put the focus where it is declared."""
        self._nobody.setFocus()

    def record(self) -> None:
        """Record that the person knows nobody, unless they said so before. Called in the background, before the act."""
        if not self._declared:
            declare_interest(self._page.context.desk, self._request_id, knows=False)
            self._declared = True

    def _on_read(self, declared: bool | None) -> None:
        self._read, self._declared, self._closed = True, declared is False, declared is True
        self.setVisible(declared is None)
        self.changed.emit()

    def _on_somebody(self) -> None:
        sentence = self.tr(
            "It is recorded that you know a person concerned, not whom. You take no seat in this request from then on, "
            "and another person of the section does."
        )
        confirm(self, self.tr("Leave this request?"), sentence, self.tr("I know somebody"), self._leave)

    def _leave(self) -> None:
        desk, request_id = self._page.context.desk, self._request_id
        self._page.work(
            self.tr("recording your declaration"),
            lambda _: declare_interest(desk, request_id, knows=True),
            lambda _: self._page.moved.emit(Place(Station.QUEUE)),
        )
