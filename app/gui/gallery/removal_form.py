"""The form of a removal: why, on whose authority, and which records."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.gallery.removal import REMOVAL_WORDS, RecordName, RemovalForm
from app.gui.language import worded
from app.gui.widgets.fields import ChoiceField, Form, LineField, TextField
from app.gui.widgets.layouts import column, heading, label


class RemovalFormView(QWidget):
    """Records stand one on a line, agency first. Signal `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Form(self)
        kinds = [(kind.value, worded(words)) for kind, words in REMOVAL_WORDS.items()]
        lines_hint = self.tr("One on a line: agency, a blank or a comma, record number. A list can be pasted.")
        for name, field in (
            ("records", TextField(self.tr("Records"), mandatory=True, lines=6, hint=lines_hint)),
            ("kind", ChoiceField(self.tr("Kind of removal"), kinds, mandatory=True)),
            ("authority", LineField(
                self.tr("Authority"), mandatory=True, hint=self.tr("The order, the statute or the schedule")
            )),
            ("reason", TextField(self.tr("Reason"), mandatory=True, lines=3)),
        ):  # fmt: skip
            self._form.add(name, field)
            field.editor.setObjectName(f"removal_{name}")
        self._form.changed.connect(self.changed)
        words = self.tr("What is sealed or expunged leaves at once, after a second person has confirmed it.")
        title = heading(self.tr("New removal"), parent=self)
        self.setLayout(column(title, label(words, "secondary", wrap=True, parent=self), self._form, 1, gap=12))

    def records(self) -> list[RecordName]:
        """Return the records that are named so far."""
        lines = [line.strip() for line in self._form.value("records").splitlines()]
        return [record_of(line) for line in lines if line]

    def form(self) -> RemovalForm:
        """Return why they leave."""
        return RemovalForm(*(self._form.value(name) for name in ("kind", "authority", "reason")))

    def set_record(self, agency: str, record_number: str) -> None:
        """Name one record."""
        self._form.field("records").set_value(f"{agency}, {record_number}")

    def reason(self) -> str | None:
        """Return what is missing."""
        missing = self._form.reason()
        if missing is not None:
            return missing
        lacking = next((each for each in self.records() if not each.record_number), None)
        return self.tr("{0} lacks its record number").format(lacking.agency) if lacking else None

    def is_begun(self) -> bool:
        """Whether anything was written."""
        return any(self._form.values().values())

    def clear(self) -> None:
        """Empty the form."""
        self._form.clear()
        self.changed.emit()

    def focus(self) -> None:
        """Put the focus on the first field."""
        self._form.field("records").setFocus()


def record_of(line: str) -> RecordName:
    """Return the record of a line: agency and number, divided by a comma, a tab or a blank."""
    for divider in (",", "\t", " "):
        agency, found, number = line.partition(divider)
        if found:
            return RecordName(agency.strip(), number.strip())
    return RecordName(line, "")
