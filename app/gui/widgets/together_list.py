"""Further probes of the same person that are to be searched together with the chosen one, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from app.domain.casework.candidates import FUSION_WORDS, Fusion
from app.gui.language import worded
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.layouts import column, label

_INDENT_PX = 30  # under the words of the box
_WAYS = (Fusion.BEST, Fusion.MEAN)


@dataclass(frozen=True)
class OtherProbe:
    """A probe that could be added.

    Attributes:
        words: which it is, beside its box.
        about: what else is to be known of it, below.
        blocked: why it cannot be added; empty if it can.
    """

    id: str
    words: str
    about: str = ""
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
        self._lines: list[QWidget] = []
        heading = label(self.tr("Search together with"), "section", parent=self)
        caption = label(
            self.tr("Tick only pictures of the same person. You answer for that; the record names every probe."),
            "caption",
            wrap=True,
            parent=self,
        )
        self._way = DropDown(self)
        self._way.setObjectName("fusion")
        self._way.setAccessibleName(self.tr("How several probes make one list"))
        self._way.addItems([worded(FUSION_WORDS[way]) for way in _WAYS])
        self._way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._way.setEnabled(False)
        words = label(self.tr("&How they make one list"), parent=self)
        words.setBuddy(self._way)
        self._list = column(gap=4)
        self.setLayout(column(heading, caption, self._list, column(words, self._way, gap=4), gap=8))
        self.hide()

    def set_probes(self, probes: Sequence[OtherProbe]) -> None:
        """Offer these; nothing is ticked then."""
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        for box in self._boxes.values():
            box.setObjectName("")
        self._boxes = {probe.id: self._box(number, probe) for number, probe in enumerate(probes)}
        self._lines = [self._line(probe) for probe in probes]
        for line in self._lines:
            self._list.addWidget(line)
            line.show()
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
        made.setAccessibleDescription(probe.blocked or probe.about)
        made.toggled.connect(self._tell)
        return made

    def _line(self, probe: OtherProbe) -> QWidget:
        """Return the box and below it what is known of the probe, or why it cannot be added."""
        made = QWidget(self)
        below = label(probe.blocked or probe.about, "caption", wrap=True, parent=made)
        below.setContentsMargins(_INDENT_PX, 0, 0, 0)
        made.setLayout(column(self._boxes[probe.id], below, gap=0))
        return made

    def _tell(self) -> None:
        self._way.setEnabled(bool(self.chosen()))
        self.changed.emit()
