"""Where files come from, asked before they become evidence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.widgets.fields import Form, LineField
from app.gui.widgets.keys import PlainKeys, name_action
from app.gui.widgets.layouts import column, label
from app.gui.widgets.next_action import NextAction


class EvidenceForm(QWidget):
    """The files to be added, and two mandatory words about them.

    Attributes:
        action: adds them, or gives it up; it lies where the page has its next action.

    Signals:
        submitted(): both fields are filled and there are files.
        cancelled(): a person thought better of it.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Path, ...] = ()
        self._names = label("", "section", wrap=True, parent=self)
        self._form = Form(self)
        how = LineField(
            self.tr("How acquired"), mandatory=True, hint=self.tr("For example: copied from the recorder on site")
        )
        custodian = LineField(self.tr("Custodian"), mandatory=True, hint=self.tr("Who keeps the original"))
        how.editor.setObjectName("acquired_how")
        custodian.editor.setObjectName("custodian")
        self._form.add_row(("how", how), ("custodian", custodian))
        self._form.changed.connect(self._tell)
        self.action = NextAction("", "Ctrl+Return", self)
        name_action(self.action, "add_files")
        cancel = self.action.add_other(self.tr("Cancel"))
        cancel.setObjectName("cancel_adding")
        self.action.triggered.connect(self._on_add)
        cancel.clicked.connect(self._on_cancel)
        for field in (how, custodian):
            PlainKeys(field.editor)
        how.line.returnPressed.connect(custodian.line.setFocus)
        custodian.line.returnPressed.connect(self._on_add)
        self.setLayout(column(self._names, self._form, gap=8))
        self._tell()

    def offer(self, files: Sequence[Path]) -> None:
        """Ask about these files, besides those already offered."""
        fresh = [each for each in files if each not in self._files]
        self._set_files((*self._files, *fresh))
        self._form.field("how").setFocus()

    def set_busy(self, busy: bool) -> None:
        """Whether files are being added: until then nothing in it can be changed."""
        for each in (self, self.action):
            each.setEnabled(not busy)

    def take(self, file: Path) -> None:
        """Strike a file off: it is evidence now."""
        self._set_files(tuple(each for each in self._files if each != file))

    def files(self) -> tuple[Path, ...]:
        """Return the files that wait."""
        return self._files

    def how_acquired(self) -> str:
        """Return what is written about how the files were acquired."""
        return self._form.value("how")

    def custodian(self) -> str:
        """Return who keeps the original."""
        return self._form.value("custodian")

    def clear(self) -> None:
        """Forget files and words."""
        self._set_files(())
        self._form.clear()

    def _on_add(self) -> None:
        if self._files and self._form.check():
            self.submitted.emit()

    def _on_cancel(self) -> None:
        self.clear()
        self.cancelled.emit()

    def _set_files(self, files: tuple[Path, ...]) -> None:
        self._files = files
        count = len(files)
        self._names.setText(self.tr("To be added: {0}").format(", ".join(each.name for each in files)))
        self.action.set_verb(self.tr("Add 1 file") if count == 1 else self.tr("Add {0} files").format(count))
        self._tell()

    def _tell(self) -> None:
        self.action.set_blocked(self._form.reason(), self._form.check)
