"""A field for the path of a file or folder, with a button to look for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.widgets.fields import LineField
from app.gui.widgets.layouts import button, column, row


class PathField(QWidget):
    """A path.

    Args:
        title: label above the field.
        name: object name of the field; the button is `<name>_browse`.
        ask: asks for a path; None gives up.
        mandatory: whether it may not stay empty.

    Signal `changed()`: typed or chosen.
    """

    changed = Signal()

    def __init__(
        self, title: str, name: str, ask: Callable[[], Path | None], parent: QWidget | None = None, *,
        mandatory: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._ask = ask
        self.field = LineField(title, mandatory=mandatory, most=4096, parent=self)
        self.field.editor.setObjectName(name)
        self.field.changed.connect(self.changed)
        browse = button(self.tr("Browse…"), parent=self)
        browse.setObjectName(f"{name}_browse")
        browse.setAccessibleName(self.tr("Browse: {0}").format(title))
        browse.clicked.connect(self._on_browse)
        layout = row(self.field, column(1, browse, gap=0), gap=8)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def path(self) -> Path | None:
        """Return the path, None while the field is empty."""
        text = self.field.value()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Write a path into the field."""
        editor = self.field.editor
        if isinstance(editor, QLineEdit):
            editor.setText(str(path))
        self.changed.emit()

    def _on_browse(self) -> None:
        chosen = self._ask()
        if chosen is not None:
            self.set_path(chosen)
