"""What the examiner says of a probe: its type, and the attestation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.casework.requests import PROBE_TYPE_WORDS, SEARCHABLE, ProbeType, check_probe_type
from app.domain.wording import PROBE_ATTESTATION
from app.errors import Refused
from app.gui.language import worded
from app.gui.widgets.fields import ChoiceField
from app.gui.widgets.keys import PlainKeys
from app.gui.widgets.layouts import column, label


class ProbeForm(QWidget):
    """All types are offered, because a wrong one should be named and refused, not squeezed into a right one.

    Signal `changed()`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = [(kind.value, worded(words)) for kind, words in PROBE_TYPE_WORDS.items()]
        self._kind = ChoiceField(self.tr("Probe type"), choices, mandatory=True, parent=self)
        self._kind.editor.setObjectName("probe_type")
        self._kind.changed.connect(self._on_kind)
        PlainKeys(self._kind.editor)
        words = label(PROBE_ATTESTATION, "secondary", wrap=True, parent=self)
        self._attested = QCheckBox(self.tr("&I attest this"), self)
        self._attested.setObjectName("attested")
        self._attested.setAccessibleDescription(PROBE_ATTESTATION)
        self._attested.toggled.connect(self.changed)
        self.setLayout(column(self._kind, words, self._attested, gap=8))

    def kind(self) -> str:
        """Return the type, empty while none is chosen."""
        return self._kind.value()

    def is_attested(self) -> bool:
        """Whether the attestation was ticked."""
        return self._attested.isChecked()

    def reason(self) -> str | None:
        """Return what stands in the way, None when nothing does."""
        if not self.kind():
            return self.tr("Probe type is missing")
        if ProbeType(self.kind()) not in SEARCHABLE:
            return self.tr("This type is never searched")
        return None if self.is_attested() else self.tr("Attestation is missing")

    def go_to_missing(self) -> None:
        """Put the focus where something is still to be said."""
        chosen = self.kind() and ProbeType(self.kind()) in SEARCHABLE
        (self._attested if chosen else self._kind).setFocus()

    def _on_kind(self) -> None:
        try:
            check_probe_type(self.kind(), attested=True)
        except Refused as refusal:
            self._kind.set_message(str(refusal))
        else:
            self._kind.set_message(None)
        self.changed.emit()
