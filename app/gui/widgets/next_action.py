"""The one next action of a page, bottom right, with the reason beside it when it cannot be done yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.widgets.layouts import button, label, row


class NextAction(QWidget):
    """A row for the foot of a page: other ways out left, then the reason, then the verb, 36 px high.

    Args:
        verb: what it does: "Lock decision".
        shortcut: key sequence, "Ctrl+L"; empty for none.

    Signal `triggered()`: pressed while it was not blocked.
    """

    triggered = Signal()

    def __init__(self, verb: str, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verb = verb
        self._reason: str | None = None
        self._button = button(verb, "primary", self)
        if shortcut:
            self._button.setShortcut(QKeySequence(shortcut))
        self._button.clicked.connect(self.triggered)
        self._why = label("", "secondary", parent=self)
        self._resolve: Callable[[], object] | None = None
        self._way = button("", "link", self)
        self._way.setObjectName("resolve")
        self._way.setToolTip(self.tr("Go there"))
        self._way.clicked.connect(self._on_way)
        self._others = row(gap=8)
        layout = row(self._others, 1, self._why, self._way, self._button, gap=12)
        layout.setContentsMargins(16, 8, 16, 8)
        self.setLayout(layout)
        self.set_blocked(None)

    def set_blocked(self, reason: str | None, resolve: Callable[[], object] | None = None) -> None:
        """Disable it and write why: "3 candidates unanswered". None enables it.

        Where the button had the focus it gets it back: Return then does the next step, and nothing beside it.

        Args:
            reason: what is missing.
            resolve: goes to what is missing; the reason is then a button that does so.
        """
        self._reason, self._resolve = reason, resolve
        if reason is not None and self._button.hasFocus():
            self.setFocus()  # Qt would hand it on to whatever comes next
        self._button.setEnabled(reason is None)
        if reason is None and self.hasFocus():
            self._button.setFocus()
        self._why.setText(reason or "")
        self._way.setText(reason or "")
        self._why.setVisible(resolve is None)
        self._way.setVisible(resolve is not None and reason is not None)
        self._tell()

    def _on_way(self) -> None:
        if self._resolve is not None:
            self._resolve()

    def blocked(self) -> str | None:
        """Return why it cannot be done yet."""
        return self._reason

    def set_verb(self, verb: str) -> None:
        """Change what it does."""
        self._verb = verb
        keys = self._button.shortcut()
        self._button.setText(verb)  # which takes a shortcut away
        self._button.setShortcut(keys)
        self._tell()

    def verb(self) -> str:
        """Return what it does."""
        return self._verb

    def add_other(self, text: str, kind: str = "") -> QPushButton:
        """Put another way out at the left ("No possible match…") and return its button."""
        made = button(text, kind, self)
        self._others.addWidget(made)
        self.setTabOrder(made, self._way)  # Tab goes the way the eye does
        self.setTabOrder(self._way, self._button)
        return made

    def _tell(self) -> None:
        self._button.setAccessibleName(self._verb)
        self._button.setAccessibleDescription(self._reason or "")
        self._button.setToolTip(self._reason or self._button.shortcut().toString())
