"""How the evidence page lies on the screen: player and faces above, exhibits and their particulars below."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.gui.evidence.viewer import EvidenceViewer
from app.gui.page import Page
from app.gui.page_frame import scrolled
from app.gui.widgets.exhibit_list import ExhibitList
from app.gui.widgets.faces_panel import FacesPanel
from app.gui.widgets.facts_table import FactsTable
from app.gui.widgets.layouts import column, row

_FACES_PX, _FACES_LEAST_PX, _EXHIBITS_LEAST_PX, _FOOT_PX, _FOOT_LEAST_PX = 348, 252, 200, 150, 104


class EvidenceDesk(QWidget):
    """The parts of the page that show evidence.

    Attributes:
        viewer: frames.
        faces: the contact sheet.
        exhibits: the list of exhibits.
        facts: the open one in words.
    """

    def __init__(self, page: Page, may_work: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer = EvidenceViewer(page, self)
        self.faces = FacesPanel(self)
        self.faces.set_may_scan(may_work)
        self.faces.sheet.set_watermark(page.context.watermark)
        self.faces.setMinimumWidth(_FACES_LEAST_PX)
        self.faces.setMaximumWidth(_FACES_PX)
        self.exhibits = ExhibitList(self)
        self.exhibits.set_may_scan(may_work)
        self.exhibits.setMinimumWidth(_EXHIBITS_LEAST_PX)
        self.facts = FactsTable(self.tr("The exhibit in words"), self)
        top = row(self.viewer, self.faces, gap=16)
        top.setStretch(0, 5)
        top.setStretch(1, 3)
        self._foot = QWidget(self)
        below = row(self.exhibits, scrolled(self.facts), gap=16)
        below.setStretch(0, 2)
        below.setStretch(1, 3)
        self._foot.setLayout(below)
        layout = column(top, self._foot, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_foot(self, shown: bool) -> None:
        """Show exhibits and particulars, or leave their room to something else."""
        self._foot.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture the most of a low window."""
        self._foot.setFixedHeight(min(_FOOT_PX, max(_FOOT_LEAST_PX, self.height() * 27 // 100)))
        super().resizeEvent(event)

    def hide_pictures(self, hidden: bool) -> None:
        """Blank or show every picture."""
        self.viewer.hide_pictures(hidden)
        self.faces.setVisible(not hidden)
