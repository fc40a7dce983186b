"""Who was given a report already: one paragraph for each time it left, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.casework.dissemination import WAY_WORDS, Dissemination
from app.gui.language import worded
from app.gui.widgets.layouts import column, label
from app.gui.widgets.moments import local_minute, utc_words


class GivenList(QWidget):
    """Times, ways and recipients in words; that nobody was given it yet stands there too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[QLabel] = []
        self._column = column(label(self.tr("Given so far"), "section", parent=self), gap=4)
        whole = column(self._column, 1, gap=0)
        whole.setContentsMargins(0, 0, 8, 0)
        self.setLayout(whole)
        self.show_given(())

    def show_given(self, given: Sequence[Dissemination]) -> None:
        """Show each time the report left."""
        for entry in self._entries:
            self._column.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries = [self._entry(each) for each in reversed(given)]
        if not given:
            self._entries.append(label(self.tr("To nobody yet"), "secondary", parent=self))
        for entry in self._entries:
            self._column.addWidget(entry)

    def words(self) -> tuple[str, ...]:
        """Return what stands there, entry by entry."""
        return tuple(entry.text() for entry in self._entries)

    def _entry(self, each: Dissemination) -> QLabel:
        words = self.tr("{0}\n{1} on {2} by {3}").format(
            ", ".join(each.recipients), worded(WAY_WORDS[each.way]), local_minute(each.at), each.by
        )
        made = label(words, "secondary", wrap=True, parent=self)
        made.setToolTip(utc_words(each.at))
        return made
