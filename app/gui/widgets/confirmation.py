"""The one question that may stand in the way: before something irrevocable is recorded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.room_band import RoomDialog


class Confirmation(RoomDialog):
    """Says what will be recorded and that it stays; the focus is on going back.

    Its buttons are named `confirm` and `go_back`.

    Args:
        title: "Lock this decision?".
        sentence: what exactly will be recorded.
        verb: words of the button that does it.
        act: called when it was confirmed.
        destroys: what is done cannot be undone; the button is red.
    """

    def __init__(
        self, parent: QWidget, title: str, sentence: str, verb: str, act: Callable[[], object], *,
        destroys: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("confirmation")
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        self._sentence = sentence
        confirm = button(verb, "danger" if destroys else "primary", self)
        back = button(self.tr("Go back"), parent=self)
        confirm.setObjectName("confirm")
        back.setObjectName("go_back")
        confirm.clicked.connect(self.accept)
        back.clicked.connect(self.reject)
        words = label(sentence, wrap=True, parent=self)
        head = label(title, "section", wrap=True, parent=self)
        self.lay_out(column(head, words, row(1, back, confirm), gap=16, margin=24))
        self.setMinimumWidth(440)
        self.accepted.connect(act)
        self.finished.connect(self.deleteLater)
        back.setFocus()

    def sentence(self) -> str:
        """Return what will be recorded."""
        return self._sentence


def confirm(
    parent: QWidget, title: str, sentence: str, verb: str, act: Callable[[], object], *, destroys: bool = False
) -> Confirmation:
    """Ask, without stopping the program; `act` follows only when it was confirmed."""
    asked = Confirmation(parent, title, sentence, verb, act, destroys=destroys)
    asked.open()
    return asked
