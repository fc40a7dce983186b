"""The auditor's room: read-only but for the signature under a review, part by part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.gui.auditing.anchor_part import AnchorPart
from app.gui.auditing.export_part import DisclosurePart, ExportPart
from app.gui.auditing.register_part import RegisterPart
from app.gui.auditing.review_part import ReviewPart
from app.gui.auditing.sightings_part import SightingsPart
from app.gui.auditing.time_line_part import TimeLinePart
from app.gui.auditing.trends_part import TrendsPart
from app.gui.page import Context
from app.gui.parts import PartedPage, Tab
from app.gui.places import Place
from app.gui.widgets.notice import Notice


class OversightPage(PartedPage):
    """Register, trends, review, time line, who has seen what, export, disclosure, receipts. Every reading is logged."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, "oversight", parent)

    def title(self) -> str:
        return self.tr("Auditor's room")

    def parts(self) -> Sequence[Tab]:
        return (
            Tab("register", self.tr("&Register"), RegisterPart),
            Tab("trends", self.tr("&Over time"), TrendsPart),
            Tab("review", self.tr("Re&view"), self._make_review),
            Tab("time-line", self.tr("&Time line"), TimeLinePart),
            Tab("sightings", self.tr("&Who has seen"), SightingsPart),
            Tab("export", self.tr("E&xport"), ExportPart),
            Tab("disclosure", self.tr("&Disclosure"), DisclosurePart),
            Tab("receipts", self.tr("Re&ceipts"), AnchorPart),
        )

    def _make_review(self, page: PartedPage, notice: Notice) -> ReviewPart:
        part = ReviewPart(page, notice)
        part.request_asked.connect(self._on_request_asked)
        return part

    def _on_request_asked(self, number: str) -> None:
        part = self.go_to_part("time-line")
        if isinstance(part, TimeLinePart):
            part.show_request(number)
