"""The exhibits of a request: what each is, what was found in it, and which probes came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.records import EvidenceRecord
from app.gui import theme
from app.gui.models.index import Index
from app.gui.widgets.evidence_facts import ExhibitState, ScanState, exhibit_title, exhibit_words
from app.gui.widgets.layouts import button, column, label, row

_WORDS = Qt.ItemDataRole.UserRole
_ROW_PX = 38


class ExhibitList(QWidget):
    """A list with a heading. One exhibit is current.

    Signals:
        chosen(int): place of the exhibit that became current.
        scan_all_requested(): scan every exhibit that was not scanned yet.
    """

    chosen = Signal(int)
    scan_all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = label("", "section", parent=self)
        self._scan_all = button(self.tr("Scan all"), "quiet", self)
        self._scan_all.setObjectName("scan_all")
        self._scan_all.setToolTip(self.tr("Look for faces in every exhibit that was not scanned, one after the other"))
        self._scan_all.clicked.connect(self.scan_all_requested)
        self._list = QListWidget(self)
        self._list.setObjectName("exhibits")
        self._list.setAccessibleName(self.tr("Exhibits"))
        self._list.setItemDelegate(_TwoLines(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._on_row)
        self._may_scan = True
        layout = column(row(self._heading, 1, self._scan_all), self._list, gap=4)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def set_may_scan(self, may: bool) -> None:
        """Offer the scan only to who may do it."""
        self._may_scan = may

    def set_exhibits(self, records: Sequence[EvidenceRecord], states: Sequence[ExhibitState], current: int) -> None:
        """Show these exhibits, one of them current; that is not told as a choice."""
        self._list.blockSignals(True)
        if self._list.count() != len(records):
            self._list.clear()
            self._list.addItems([""] * len(records))
        for place, (record, state) in enumerate(zip(records, states, strict=True)):
            self._fill(self._list.item(place), exhibit_title(record), exhibit_words(record, state))
        self._list.setCurrentRow(current)
        self._list.blockSignals(False)
        count = len(records)
        self._heading.setText(self.tr("1 exhibit") if count == 1 else self.tr("{0} exhibits").format(count))
        self._scan_all.setVisible(
            self._may_scan and sum(each.scan is ScanState.NONE for each in states) > 0 < count - 1
        )

    @staticmethod
    def _fill(item: QListWidgetItem, title: str, words: str) -> None:
        item.setText(title)
        item.setData(_WORDS, words)
        item.setToolTip(f"{title}\n{words}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {words}")

    def _on_row(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit(place)


class _TwoLines(QStyledItemDelegate):
    """A title, and what there is to say of it in small letters under it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ink, area = theme.current(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(ink.line))
            painter.fillRect(area.left(), area.top(), 3, area.height(), QColor(ink.accent))
        inner = area.adjusted(10, 2, -6, -2)
        half = inner.height() // 2
        for top, size, colour, role in (
            (inner.top(), theme.BODY_PX, ink.text, Qt.ItemDataRole.DisplayRole),
            (inner.top() + half, theme.CAPTION_PX, ink.secondary, _WORDS),
        ):
            painter.setFont(theme.body_font(size))
            painter.setPen(QColor(colour))
            line = inner.adjusted(0, top - inner.top(), 0, 0)
            line.setHeight(half)
            text = painter.fontMetrics().elidedText(str(index.data(role)), Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
