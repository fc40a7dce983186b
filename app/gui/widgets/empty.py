"""A designed nothing: what would be here, and how to get it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.gui.widgets.layouts import button, column, label, row


class EmptyState(QWidget):
    """Stands where a list would be, on the ground of one.

    Args:
        title: what would be here: "No requests wait for you".
        sentence: how it gets here.
        action: words of a button; empty for none.
        width: of the sentence, in logical pixels, where there is less room than usual.
        plain: on the ground of the page, where no list is meant.

    Signal `action_requested()`: the button was pressed.
    """

    action_requested = Signal()

    def __init__(
        self, title: str, sentence: str, action: str = "", parent: QWidget | None = None, *, width: int = 420,
        plain: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, not plain)
        self._title = label(title, "section", parent=self)
        self._sentence = label(sentence, "secondary", wrap=True, parent=self)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setFixedWidth(width)
        self._button = button(action, parent=self)
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.action_requested)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = column(2, gap=12)
        layout.setContentsMargins(12, 24, 12, 24)
        layout.addWidget(self._title, 0, middle)
        layout.addLayout(row(1, self._sentence, 1))
        layout.addWidget(self._button, 0, middle)
        layout.addStretch(3)
        self.setLayout(layout)
        self._tell()

    def set_words(self, title: str, sentence: str, action: str = "") -> None:
        """Say something else, for example after a filter left nothing."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._tell()

    def focus_action(self) -> None:
        """Put the focus on the button, where there is one."""
        if not self._button.isHidden():
            self._button.setFocus()

    def _tell(self) -> None:
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._sentence.text())
