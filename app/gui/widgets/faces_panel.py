"""The faces of an exhibit as a contact sheet, or how to get one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.models.faces_model import FaceCell
from app.gui.widgets.contact_sheet import ContactSheet
from app.gui.widgets.empty import EmptyState
from app.gui.widgets.layouts import button, column, label, row

_WORDS_PX = 232
_FEW = 3
"""Faces of a track that are seen first where there are several tracks: one line, so that every track is near."""


class FacesPanel(QWidget):
    """A heading, the scan, and the sheet. Cells are numbered from 0 in the order given.

    Signals:
        scan_requested(): look at the whole exhibit.
        cell_chosen(int): number of the cell that became current.
    """

    scan_requested = Signal()
    cell_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = label(self.tr("Faces"), "section", parent=self)
        self._words = label("", "caption", parent=self)
        self._scan = button(self.tr("Scan again"), "quiet", self)
        self._scan.setObjectName("scan_again")
        self._scan.clicked.connect(self.scan_requested)
        self._cells: tuple[FaceCell, ...] = ()
        self._all = button("", "quiet", self)
        self._all.setObjectName("all_faces")
        self._all.setCheckable(True)
        self._all.toggled.connect(lambda _: self._lay_cells())
        self.sheet = ContactSheet(self.tr("Faces of this exhibit, by track"), parent=self)
        self.sheet.setObjectName("contact_sheet")
        self.sheet.current_changed.connect(lambda key: self.cell_chosen.emit(int(key)))
        self._empty = EmptyState("", "", parent=self, width=_WORDS_PX)
        self._empty.layout().setContentsMargins(4, 4, 4, 4)  # type: ignore[union-attr]
        self._empty.action_requested.connect(self.scan_requested)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.sheet)
        self._limits = label("", "warning", wrap=True, parent=self)
        layout = column(
            row(self._heading, self._words, 1, self._scan), self._limits, row(self._all, 1), self._stack, gap=4
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self._may_scan = True
        self.show_nothing()

    def set_may_scan(self, may: bool) -> None:
        """Offer the scan only to who may do it."""
        self._may_scan = may

    def show_nothing(self) -> None:
        """Show that no exhibit is open."""
        self._say("", "", "")

    def show_unscanned(self, what: str) -> None:
        """Show that nobody has looked for faces yet; `what` is "clip" or "picture"."""
        sentence = self.tr(
            "A scan looks for faces from the first frame to the last and groups them into tracks, the best of each "
            "first. It can be stopped."
        )
        action = self.tr("Scan {0} for faces").format(what) if self._may_scan else ""
        self._say(self.tr("Not scanned yet"), sentence, action)

    def show_scanning(self, *, waiting: bool = False) -> None:
        """Show that a scan runs, or waits for the one before it; how far it is stands in the status bar."""
        if waiting:
            self._say(self.tr("Waits for its scan"), self.tr("Exhibits are scanned one after the other."), "")
            return
        sentence = self.tr(
            "How far it is, and how to stop it, stands at the foot of the window. Other exhibits can be looked at "
            "meanwhile."
        )
        self._say(self.tr("Scanning"), sentence, "")

    def show_faces(self, cells: Sequence[FaceCell], unreadable: int = 0) -> None:
        """Show what a scan found, and how many frames it could not look at because they cannot be decoded."""
        self._cells = tuple(cells)
        self._lay_cells()
        self._scan.setVisible(self._may_scan)
        tracks = len({cell.group for cell in cells})
        if not cells:
            sentence = self.tr(
                "The scan found no face. If you see one, go to its frame and take it as probe: there you can place the "
                "eyes by hand."
            )
            self._say(self.tr("No face was found"), " ".join(filter(None, (sentence, self._left_out(unreadable)))), "")
            self._scan.setVisible(self._may_scan)
            return
        counted = self.tr("1 track") if tracks == 1 else self.tr("{0} tracks").format(tracks)
        self._words.setText(self.tr("{0} in {1}").format(f"{len(cells):,}", counted))
        self._limits.setText(self._left_out(unreadable))
        self._limits.setVisible(unreadable > 0)
        self._stack.setCurrentWidget(self.sheet)

    def choose(self, number: int) -> None:
        """Make a cell current; where it is not among the best of its track, every face is laid out."""
        if self.sheet.faces.row_of(str(number)) is None:
            self._all.setChecked(True)
        self.sheet.set_current_key(str(number))

    def _lay_cells(self) -> None:
        best = best_of_each(self._cells)
        shorter, every = len(best) < len(self._cells), self._all.isChecked()
        current = self.sheet.current_key()
        self.sheet.set_cells(self._cells if every else best)
        if current is not None:
            self.sheet.set_current_key(current)
        words = self.tr("Only the best of each track") if every else self.tr("Show all {0} faces")
        self._all.setText(words.format(f"{len(self._cells):,}"))
        self._all.setVisible(shorter)

    def _left_out(self, unreadable: int) -> str:
        if unreadable == 1:
            return self.tr("1 frame could not be decoded and was not looked at.")
        words = self.tr("{0} frames could not be decoded and were not looked at.")
        return words.format(f"{unreadable:,}") if unreadable else ""

    def clear_choice(self) -> None:
        """Have no cell current."""
        self.sheet.clearSelection()
        self.sheet.setCurrentIndex(QModelIndex())

    def _say(self, title: str, sentence: str, action: str) -> None:
        self._cells = ()
        self._all.setChecked(False)
        self._lay_cells()
        self._words.setText("")
        self._limits.hide()
        self._scan.hide()
        self._empty.set_words(title, sentence, action)
        self._stack.setCurrentWidget(self._empty)


def best_of_each(cells: Sequence[FaceCell]) -> tuple[FaceCell, ...]:
    """Return the first few cells of each group, and those that became probes; of a single group all."""
    if len({cell.group for cell in cells}) < 2:
        return tuple(cells)
    seen: Counter[str] = Counter()
    kept = []
    for cell in cells:
        seen[cell.group] += 1
        if seen[cell.group] <= _FEW or cell.mark:
            kept.append(cell)
    return tuple(kept)
