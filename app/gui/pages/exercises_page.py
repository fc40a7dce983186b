"""Exercises, for trainers: what is given out and how it went, a new one, and how people do over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.gui.page import Context
from app.gui.parts import PartedPage, Tab
from app.gui.places import Place
from app.gui.training.course_part import CoursePart
from app.gui.training.given_part import GivenPart
from app.gui.training.new_part import NewPart
from app.gui.training.pictures_part import PicturesPart


class ExercisesPage(PartedPage):
    """Scores stand beside nobody else's: there is no table of people."""

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, "exercises", parent)

    def title(self) -> str:
        return self.tr("Exercises")

    def parts(self) -> Sequence[Tab]:
        return (
            Tab("given", self.tr("E&xercises"), GivenPart),
            Tab("new", self.tr("&New exercise"), NewPart),
            Tab("pictures", self.tr("Own &pictures"), PicturesPart),
            Tab("course", self.tr("&Over time"), CoursePart),
        )
