"""What the examiner concludes of the whole list, before the lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.language import worded
from app.gui.widgets.fields import ChoiceField, TextField
from app.gui.widgets.keys import PlainKeys
from app.gui.widgets.layouts import column


class ConclusionPanel(QWidget):
    """The ordinal scale and the grounds. Signal `changed()`.

    Args:
        scale: the steps in order, each in its words.
    """

    changed = Signal()

    def __init__(self, scale: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conclusion = ChoiceField(
            self.tr("Conclusion"),
            [(step, capital(worded(step))) for step in scale],
            mandatory=True,
            hint=self.tr("On the candidate called possible; without one, on the list as a whole."),
        )
        self._conclusion.editor.setObjectName("conclusion")
        self._conclusion.set_narrow()
        self._grounds = TextField(self.tr("Grounds"), lines=4)
        self._grounds.editor.setObjectName("grounds")
        PlainKeys(self._conclusion.editor)
        PlainKeys(self._grounds.editor)
        for field in (self._conclusion, self._grounds):
            field.changed.connect(self.changed)
        self.setLayout(column(self._conclusion, self._grounds, gap=8))

    def conclusion(self) -> str:
        """Return the step, empty while none is chosen."""
        return self._conclusion.value()

    def grounds(self) -> str:
        """Return what is written."""
        return self._grounds.value()

    def restore(self, conclusion: str, grounds: str) -> None:
        """Take up what had been chosen and written; `changed` stays silent."""
        self._conclusion.set_value(conclusion)
        self._grounds.set_value(grounds)

    def show_locked(self, conclusion: str, grounds: str) -> None:
        """Show what was locked; it can be read and not changed."""
        self._conclusion.set_value(conclusion)
        self._conclusion.editor.setEnabled(False)
        self._grounds.set_value(grounds)
        self._grounds.set_open(False)

    def is_begun(self) -> bool:
        """Whether there is anything that leaving the page would lose."""
        return bool(self.conclusion() or self.grounds())

    def reason(self, *, grounds_due: bool) -> str | None:
        """Return what is missing for the lock, None when nothing is."""
        if not self.conclusion():
            return self.tr("Conclusion is missing")
        if grounds_due and not self.grounds():
            return self.tr("Grounds for the possible candidate are missing")
        return None

    def choose(self) -> None:
        """Go to the scale."""
        self._conclusion.editor.setFocus()


def capital(words: str) -> str:
    """Return words with a capital at their beginning."""
    return words[:1].upper() + words[1:]
