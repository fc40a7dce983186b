"""What part of the queue is seen: words to find, whose it is, and at which stage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.gui.language import worded
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.keys import PlainKeys, bind
from app.gui.widgets.layouts import row
from app.services.casework.queue import Standing

_SEARCH_PX, _STAGE_PX = 240, 220
_BESIDE_PX = 44
"""Edges and the button that empties the field."""


class Group(StrEnum):
    """Whose a request is, for the person who looks."""

    WAITS = "waits"
    OWN = "own"
    SECTION = "section"


def group_of(standing: Standing) -> Group:
    """Return in which group of the queue a request stands."""
    if standing.mine:
        return Group.WAITS
    return Group.OWN if standing.own else Group.SECTION


@dataclass(frozen=True)
class Filter:
    """What is seen. Empty means all.

    Attributes:
        text: to be found in number, case or offence, in any case of letters.
        whose: a `Group`.
        stage: words of a stage.
    """

    text: str = ""
    whose: str = ""
    stage: str = ""

    def lets(self, standing: Standing) -> bool:
        """Tell whether a request is seen."""
        form, text = standing.request.form, self.text.strip().casefold()
        found = any(text in value.casefold() for value in (form.number, form.case_number, form.offence))
        return found and self.whose in ("", group_of(standing)) and self.stage in ("", standing.words)


class QueueFilters(QWidget):
    """A field and two choices. Down goes from the field to the list, Return opens, Escape empties the field.

    Signals:
        changed(): something else is to be seen.
        left_down(), entered(): keys in the field.
    """

    changed = Signal()
    left_down = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search, self._whose, self._stage = QLineEdit(self), DropDown(self), DropDown(self)
        self._search.setPlaceholderText(self.tr("Find by number, case or offence"))
        self._search.setToolTip(self.tr("Find by number, case or offence (Ctrl+F)"))
        self._search.setAccessibleName(self.tr("Find requests"))
        self._search.setClearButtonEnabled(True)
        needed = self._search.fontMetrics().horizontalAdvance(self._search.placeholderText()) + _BESIDE_PX
        self._search.setMinimumWidth(max(_SEARCH_PX, needed))
        self._search.textChanged.connect(self.changed)
        self._search.returnPressed.connect(self.entered)
        PlainKeys(self._search, lambda key: key != Qt.Key.Key_Down)
        bind(self._search, "Down", self.left_down.emit)
        bind(self._search, "Escape", self._search.clear)
        self._whose.setAccessibleName(self.tr("Whose"))
        for words, group in (
            (self.tr("Everybody's"), ""),
            (self.tr("Waits for you"), Group.WAITS),
            (self.tr("Mine"), Group.OWN),
            (self.tr("The section's"), Group.SECTION),
        ):
            self._whose.addItem(words, str(group))
        self._stage.setAccessibleName(self.tr("Stage"))
        self._stage.addItem(self.tr("Every stage"), "")
        self._stage.setMaximumWidth(_STAGE_PX)
        self._stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # stages come with the requests
        for box, name in ((self._whose, "queue_whose"), (self._stage, "queue_stage")):
            box.setObjectName(name)
            box.currentIndexChanged.connect(self.changed)
        self._search.setObjectName("queue_search")
        self.setLayout(row(self._search, self._whose, self._stage, gap=8))

    def filter(self) -> Filter:
        """Return what is to be seen."""
        return Filter(self._search.text(), self._whose.currentData(), self._stage.currentData())

    def set_filter(self, wanted: Filter) -> None:
        """Let this be seen; a stage that no request has any more counts as every stage."""
        self.blockSignals(True)
        self._search.setText(wanted.text)
        self._whose.setCurrentIndex(max(0, self._whose.findData(wanted.whose)))
        self._stage.setCurrentIndex(max(0, self._stage.findData(wanted.stage)))
        self.blockSignals(False)
        self.changed.emit()

    def set_stages(self, stages: Iterable[str]) -> None:
        """Offer these stages, in their order; the chosen one stays if it is among them."""
        chosen = self._stage.currentData()
        self._stage.blockSignals(True)
        while self._stage.count() > 1:
            self._stage.removeItem(1)
        for words in stages:
            self._stage.addItem(worded(words), words)
        self._stage.setCurrentIndex(max(0, self._stage.findData(chosen)))
        self._stage.blockSignals(False)

    @Slot()
    def take_hand(self) -> None:
        """Take the hand to the field."""
        self._search.setFocus()
        self._search.selectAll()
