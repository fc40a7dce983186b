"""Proficiency tests, for trainers: sealed pictures that come in as casework, and what was answered in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.gui.page import Context
from app.gui.parts import PartedPage, Tab
from app.gui.places import Place
from app.gui.training.findings_part import FindingsPart
from app.gui.training.tests_part import TestsPart


class ProficiencyPage(PartedPage):
    """Open to trainers alone; whoever examines must not learn that there is a test."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, "proficiency", parent)

    def title(self) -> str:
        return self.tr("Proficiency tests")

    def parts(self) -> Sequence[Tab]:
        return (
            Tab("tests", self.tr("&Tests"), TestsPart),
            Tab("scores", self.tr("&Scores"), FindingsPart),
        )
