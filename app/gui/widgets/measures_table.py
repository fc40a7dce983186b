"""What can honestly be measured of a face: what limits it, a drawing of that, and every component with its sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.casework.faces import FaceMeasures
from app.domain.casework.probe_quality import components_of
from app.domain.casework.quality import QualityComponent, limits_of
from app.domain.casework.quality_sentences import sentence_words
from app.domain.casework.quality_words import OTHER_WORDS
from app.domain.casework.requests import EYE_DISTANCE_FLOOR_PX, EYE_DISTANCE_WARNING_PX, Suitability, suitability
from app.gui.language import worded
from app.gui.widgets.foldable import Foldable
from app.gui.widgets.layouts import column, label
from app.gui.widgets.limit_picture import LimitPicture
from app.gui.widgets.quality_rows import Measure, QualityRows, measure_of

MOST_LIMITS = 3


class MeasuresTable(QWidget):
    """The limits of one face in amber, a drawing of them, what was measured, and, folded, what was not assessed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Measures of this face"))
        self._rows: tuple[Measure, ...] = ()
        self._heading = label("", "secondary", wrap=True, parent=self)
        self._limits = [label("", "warning", wrap=True, parent=self) for _ in range(MOST_LIMITS)]
        self.picture = LimitPicture(self)
        self._measured = QualityRows(self.tr("Components with a value"), parent=self)
        self._rest = QualityRows(self.tr("Components that were not assessed"), with_values=False, parent=self)
        self.measured, self.rest = Foldable(self._measured, self), Foldable(self._rest, self)
        self.setLayout(column(self._heading, *self._limits, self.picture, self.measured, self.rest, gap=8))
        self.set_measures(None)

    def set_measures(self, measures: FaceMeasures | None, *, overridden: bool = False) -> None:
        """Show these measures; None says when there will be some. `overridden`: a supervisor let it pass."""
        components = () if measures is None else components_of(measures)
        limits = () if measures is None else limit_sentences(measures, overridden=overridden)
        self._rows = tuple(measure_of(each) for each in components)
        found = self.tr("What limits this probe") if limits else worded(OTHER_WORDS["no-limit"])
        self._heading.setText(self.tr("They are taken as soon as a face is chosen.") if measures is None else found)
        for place, line in enumerate(self._limits):
            line.setText(limits[place] if place < len(limits) else "")
            line.setVisible(place < len(limits))
        self.picture.set_components(components)
        told = tuple(each for each in self._rows if each.value is not None)
        rest = tuple(each for each in self._rows if each.value is None)
        self._measured.set_rows(told)
        self._rest.set_rows(rest)
        self.measured.set_words(self.tr("{0} components measured").format(len(told)))
        self.rest.set_words(self.tr("{0} components not assessed").format(len(rest)))
        for part in (self.measured, self.rest):
            part.setVisible(measures is not None)
        words = [f"{each.component}: {each.value or not_assessed()}. {each.sentence}" for each in self._rows]
        self.setAccessibleDescription("\n".join((*limits, *words)))

    def rows(self) -> tuple[Measure, ...]:
        """Return every component in its order, in words."""
        return self._rows

    def limits(self) -> tuple[str, ...]:
        """Return the limits that are written above the measures."""
        return tuple(line.text() for line in self._limits if line.text())


def limit_sentences(measures: FaceMeasures, *, overridden: bool = False) -> tuple[str, ...]:
    """Return what limits a face, the most important first, three sentences at most."""
    eyes = limit_words(measures, overridden=overridden)
    others = [
        sentence_words(each, worded)
        for each in limits_of(components_of(measures))
        if each.component is not QualityComponent.INTER_EYE_DISTANCE
    ]
    return tuple(filter(None, (eyes, *others)))[:MOST_LIMITS]


def limit_words(measures: FaceMeasures, *, overridden: bool = False) -> str:
    """Return the warning or the stop that the distance between the eyes calls for, empty when none."""
    where = suitability(measures.eye_distance_px)
    apart = f"{measures.eye_distance_px:.1f}"
    if where is Suitability.UNDER_FLOOR and overridden:
        return _tr(
            "{0} pixels between the eyes is under the floor of {1}. A supervisor let it be searched all the same; the "
            "true person may well be missed."
        ).format(apart, f"{EYE_DISTANCE_FLOOR_PX:.0f}")
    if where is Suitability.UNDER_FLOOR:
        return _tr(
            "{0} pixels between the eyes is under the floor of {1}. Nobody can search with this probe until a "
            "supervisor overrides the floor and writes down why."
        ).format(apart, f"{EYE_DISTANCE_FLOOR_PX:.0f}")
    if where is Suitability.LIMITED:
        return _tr(
            "Only {0} pixels between the eyes. Under {1} small features cannot be judged and the search misses the "
            "true person more often; look for a frame with a larger face."
        ).format(apart, f"{EYE_DISTANCE_WARNING_PX:.0f}")
    return ""


def not_assessed() -> str:
    """Return the words for a measure that could not be taken."""
    return worded(OTHER_WORDS["not-assessed"])


def _tr(text: str) -> str:
    return QCoreApplication.translate("measures_table", text)
