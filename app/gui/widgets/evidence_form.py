"""Where files come from, asked before they become evidence."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.gui.widgets.fields import Form, LineField
from app.gui.widgets.keys import PlainKeys
from app.gui.widgets.layouts import button, column, label, row


class EvidenceForm(QWidget):
    """The files to be added, and two mandatory words about them.

    Signals:
        submitted(): both fields are filled and there are files.
        cancelled(): a person thought better of it.
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Path, ...] = ()
        self._names = label("", wrap=True, parent=self)
        self._form = Form(self)
        how = LineField(
            self.tr("How acquired"), mandatory=True, placeholder=self.tr("Copied from the recorder on site")
        )
        custodian = LineField(self.tr("Custodian"), mandatory=True, placeholder=self.tr("Property clerk"))
        how.editor.setObjectName("acquired_how")
        custodian.editor.setObjectName("custodian")
        self._form.add_row(("how", how), ("custodian", custodian))
        self._add, cancel = button("", parent=self), button(self.tr("Cancel"), "quiet", self)
        self._add.setObjectName("add_files")
        cancel.setObjectName("cancel_adding")
        self._add.clicked.connect(self._on_add)
        cancel.clicked.connect(self._on_cancel)
        for field in (how, custodian):
            PlainKeys(field.editor)
        how.editor.returnPressed.connect(custodian.editor.setFocus)  # type: ignore[attr-defined]
        custodian.editor.returnPressed.connect(self._on_add)  # type: ignore[attr-defined]
        self.setLayout(column(self._names, self._form, row(1, cancel, self._add), gap=8))

    def offer(self, files: Sequence[Path]) -> None:
        """Ask about these files, besides those already offered."""
        fresh = [each for each in files if each not in self._files]
        self._set_files((*self._files, *fresh))
        self._form.field("how").setFocus()

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
        self._add.setText(self.tr("Add 1 file") if count == 1 else self.tr("Add {0} files").format(count))
        self._add.setEnabled(count > 0)
