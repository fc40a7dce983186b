"""Further probes of the same person that are to be searched together with the chosen one, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.domain.candidates import FUSION_WORDS, Fusion
from app.gui.widgets.layouts import column, label

_WAYS = (Fusion.BEST, Fusion.MEAN)


@dataclass(frozen=True)
class OtherProbe:
    """A probe that could be added: its id, what is to be read beside its box, and why it cannot be; empty if it can."""

    id: str
    words: str
    blocked: str = ""


class TogetherList(QWidget):
    """One box for each further probe; hidden while there is none.

    Signals:
        changed(): another choice.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("together")
        self._boxes: dict[str, QCheckBox] = {}
        heading = label(self.tr("Search together with"), "section", parent=self)
        caption = label(
            self.tr("Tick only pictures of the same person. You answer for that; the record names every probe."),
            "caption",
            wrap=True,
            parent=self,
        )
        self._way = QComboBox(self)
        self._way.setObjectName("fusion")
        self._way.setAccessibleName(self.tr("How several probes make one list"))
        self._way.addItems([FUSION_WORDS[way] for way in _WAYS])
        self._way.setEnabled(False)
        self._list = column(gap=4)
        self.setLayout(column(heading, caption, self._list, self._way, gap=8))
        self.hide()

    def set_probes(self, probes: Sequence[OtherProbe]) -> None:
        """Offer these; nothing is ticked then."""
        for box in self._boxes.values():
            self._list.removeWidget(box)
            box.hide()
            box.setObjectName("")
            box.deleteLater()
        self._boxes = {probe.id: self._box(number, probe) for number, probe in enumerate(probes)}
        for box in self._boxes.values():
            self._list.addWidget(box)
            box.show()
        self.setVisible(bool(probes))
        self._tell()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the ticked probes, in the order shown."""
        return tuple(probe_id for probe_id, box in self._boxes.items() if box.isChecked())

    def fusion(self) -> Fusion:
        """Return how the probes make one list; none when nothing is ticked."""
        return _WAYS[self._way.currentIndex()] if self.chosen() else Fusion.NONE

    def _box(self, number: int, probe: OtherProbe) -> QCheckBox:
        made = QCheckBox(probe.words, self)
        made.setObjectName(f"together_{number}")
        made.setEnabled(not probe.blocked)
        made.setToolTip(probe.blocked)
        made.toggled.connect(self._tell)
        return made

    def _tell(self) -> None:
        self._way.setEnabled(bool(self.chosen()))
        self.changed.emit()
