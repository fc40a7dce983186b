"""A tick for every role, and at once the reason why two of them do not go together."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.staff.roles import DUTY_WORDS, ROLE_WORDS, Role, check_combination
from app.errors import Refused
from app.gui.language import worded
from app.gui.widgets.layouts import column, label


class RoleBoxes(QWidget):
    """Signal `changed()`. Args: `name`: prefix of the boxes' object names."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {role: self._box(role, name) for role in Role}
        self._conflict = label("", "warning", wrap=True, parent=self)
        self._conflict.setObjectName(f"{name}_conflict")
        self.setLayout(column(*self._boxes.values(), self._conflict, gap=2))
        self._tell()

    def roles(self) -> frozenset[Role]:
        """Return what is ticked."""
        return frozenset(role for role, box in self._boxes.items() if box.isChecked())

    def set_roles(self, roles: frozenset[Role]) -> None:
        """Tick these; `changed` stays silent."""
        for role, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(role in roles)
        self._tell()

    def conflict(self) -> str:
        """Return why these roles do not go together; empty when they do, or none is ticked."""
        return self._conflict.text()

    def _box(self, role: Role, name: str) -> QCheckBox:
        made = QCheckBox(worded(DUTY_WORDS[role]), self)
        made.setObjectName(f"{name}_{role.value}")
        made.toggled.connect(self._on_toggled)
        return made

    def _on_toggled(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        sentence = ""
        if self.roles():
            try:
                check_combination(self.roles())
            except Refused as refused:
                sentence = str(refused)
        self._conflict.setText(sentence)
        self._conflict.setVisible(bool(sentence))


def role_words(roles: Iterable[Role]) -> str:
    """Return roles in words, in the order of the alphabet."""
    return ", ".join(sorted(worded(ROLE_WORDS[role]) for role in roles))
