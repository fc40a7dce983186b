"""The use banner: shown before the first act, and acknowledged (CJIS AC-8)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.next_action import NextAction


class UseBanner(QWidget):
    """The section's own words about lawful use.

    Args:
        title: heading, "Use of this workstation".
        text: the banner; blank lines part paragraphs.

    Signal `acknowledged()`.
    """

    acknowledged = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        body = QWidget(self)
        words = label(text, wrap=True, parent=body)
        words.setMaximumWidth(680)
        body.setLayout(column(label(title, "page", parent=body), words, 1, gap=16))
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        middle = row(1, area, 1)
        middle.setStretch(1, 4)
        middle.setContentsMargins(24, 24, 24, 24)
        accept = NextAction(self.tr("I acknowledge"), parent=self)
        accept.triggered.connect(self.acknowledged)
        layout = column(middle, accept, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
