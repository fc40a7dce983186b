"""Which version of a frame is looked at: the original, or one that was edited and kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.domain.casework.edits import DerivativeRecord
from app.gui.icons import IconButton
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.edit_words import edited_mark, step_line
from app.gui.widgets.layouts import label, row


class VersionBar(QWidget):
    """A choice of versions, the original first, and the way to the workshop.

    Signals:
        chosen(object): a `DerivativeRecord`, None for the original.
        edit_wanted(): the workshop is wanted.
    """

    chosen = Signal(object)
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[DerivativeRecord, ...] = ()
        self._box = DropDown(self)
        self._box.setObjectName("version")
        self._box.setAccessibleName(self.tr("Version of the frame"))
        self._box.setMinimumContentsLength(28)
        self._box.activated.connect(self._on_chosen)
        words = label(self.tr("Version"), "secondary", parent=self)
        words.setBuddy(self._box)
        self._edit = IconButton("edit", self.tr("Edit this frame (W)"), labelled=True, parent=self)
        self._edit.setObjectName("edit_frame")
        self._edit.clicked.connect(self.edit_wanted)
        self.setLayout(row(words, self._box, 1, self._edit, gap=8))
        self.set_versions((), None)

    def set_versions(self, versions: Sequence[DerivativeRecord], current: DerivativeRecord | None) -> None:
        """Offer these beside the original, one of them chosen; `chosen` stays silent."""
        self._versions = tuple(versions)
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItem(self.tr("Original"))
            for number, each in enumerate(self._versions, 1):
                words = self.tr("Version {0} · {1}").format(number, edited_mark(len(each.step_hashes)))
                self._box.addItem(words)
                self._box.setItemData(number, "\n".join(step_line(step) for step in each.recipe.enabled), 3)
            ids = [each.id for each in self._versions]
            self._box.setCurrentIndex(1 + ids.index(current.id) if current is not None else 0)

    def set_editable(self, editable: bool) -> None:
        """Whether the workshop is open to this person."""
        self._edit.setEnabled(editable)

    def _on_chosen(self, index: int) -> None:
        self.chosen.emit(self._versions[index - 1] if index else None)
