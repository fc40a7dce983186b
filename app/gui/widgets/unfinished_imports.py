"""Imports that were cut off: what was read so far is kept aside until the import goes on or is given up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.records import StageRecord
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.moments import local_minute, utc_words


class UnfinishedImports(QWidget):
    """One line for each, and how to go on; hidden while there is none.

    Signal `discard_asked(str)`: the person wants to give up the import of this number.
    """

    discard_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: QVBoxLayout = column(gap=4)
        title = label(self.tr("Unfinished imports"), "section", parent=self)
        words = self.tr(
            "To go on with one, choose the same folder and manifest again: what was read is not read twice."
        )
        self.setLayout(column(title, label(words, "secondary", wrap=True, parent=self), self._lines, gap=4))
        self.hide()

    def set_imports(self, unfinished: Sequence[StageRecord], *, may_discard: bool) -> None:
        """Show these; the button to discard is there only for who may."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for record in unfinished:
            self._lines.addWidget(self._line(record, may_discard))
        self.setVisible(bool(unfinished))

    def _line(self, record: StageRecord, may_discard: bool) -> QWidget:
        line = QWidget(self)
        words = self.tr("{0} · {1} · {2:,} photos read · begun {3}").format(
            record.number, record.source_name, record.photos, local_minute(record.begun_at)
        )
        said = label(words, parent=line)
        said.setToolTip(f"{record.folder}\n{utc_words(record.begun_at)}")
        discard = button(self.tr("Discard…"), "quiet", line)
        discard.setObjectName(f"discard_{record.number}")
        discard.setAccessibleName(self.tr("Discard the unfinished import {0}").format(record.number))
        discard.setVisible(may_discard)
        discard.clicked.connect(partial(self.discard_asked.emit, record.number))
        line.setLayout(row(said, 1, discard))
        return line
