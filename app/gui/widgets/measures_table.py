"""What can honestly be measured of a face: component, value, and a plain sentence. No verdict hides in a colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.faces import FaceMeasures
from app.domain.requests import EYE_DISTANCE_FLOOR_PX, EYE_DISTANCE_WARNING_PX, Suitability, suitability
from app.gui import theme
from app.gui.widgets.layouts import label


@dataclass(frozen=True)
class Measure:
    """One line: what, how much (None: not assessed), and what it means."""

    component: str
    value: str | None
    sentence: str


class MeasuresTable(QWidget):
    """The measures of one face, and above them the limit in amber where there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Measures of this face"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._rows: tuple[Measure, ...] = ()

    def set_measures(self, measures: FaceMeasures | None, *, overridden: bool = False) -> None:
        """Show these measures; None shows nothing. `overridden`: a supervisor has let the face pass the floor."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = () if measures is None else measure_rows(measures)
        limit = limit_words(measures, overridden=overridden) if measures is not None else ""
        if limit:
            self._grid.addWidget(label(limit, "warning", wrap=True, parent=self), 0, 0, 1, 3)
        for place, each in enumerate(self._rows, 1):
            self._add(place, each)
        told = [f"{each.component}: {each.value or not_assessed()}. {each.sentence}" for each in self._rows]
        self.setAccessibleDescription("\n".join(filter(None, (limit, *told))))

    def rows(self) -> tuple[Measure, ...]:
        """Return what is shown."""
        return self._rows

    def _add(self, place: int, each: Measure) -> None:
        top = Qt.AlignmentFlag.AlignTop
        value = label(each.value or not_assessed(), parent=self)
        if each.value is None:
            theme.mark(value, "secondary")
        self._grid.addWidget(label(each.component, "secondary", parent=self), place, 0, top)
        self._grid.addWidget(value, place, 1, top)
        self._grid.addWidget(label(each.sentence, "caption", wrap=True, parent=self), place, 2, top)


def measure_rows(measures: FaceMeasures) -> tuple[Measure, ...]:
    """Return the measures as lines, in a fixed order."""
    figures = (
        (_tr("Sharpness"), measures.sharpness, ".0f", _tr("Higher is sharper; compare frames.")),
        (_tr("Brightness"), measures.luminance_mean, ".0f", _tr("Mean grey, 0 black to 255 white.")),
        (_tr("Contrast"), measures.luminance_deviation, ".0f", _tr("Spread of the grey; low is flat.")),
        (_tr("Too dark"), measures.dark_share, ".3f", _tr("Share that is nearly black.")),
        (_tr("Too bright"), measures.bright_share, ".3f", _tr("Share that is nearly white.")),
        (_tr("Tilt"), measures.roll_deg, "+.1f", _tr("Degrees clockwise, of the eye line.")),
        (_tr("Turn"), measures.yaw_hint, "+.2f", _tr("Nose off the middle in eye distances; 0 is frontal.")),
    )
    eyes = Measure(_tr("Between the eyes"), f"{measures.eye_distance_px:.1f} px", _eye_sentence(measures))
    return eyes, *(Measure(name, _figure(value, form), sentence) for name, value, form, sentence in figures)


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
            "Only {0} pixels between the eyes. Under {1} the search misses the true person more often; look for a "
            "frame with a larger face."
        ).format(apart, f"{EYE_DISTANCE_WARNING_PX:.0f}")
    return ""


def not_assessed() -> str:
    """Return the words for a measure that could not be taken."""
    return _tr("not assessed")


def _eye_sentence(measures: FaceMeasures) -> str:
    words = {
        Suitability.USABLE: _tr("{0} or more is usable."),
        Suitability.LIMITED: _tr("Under {0}: limited."),
        Suitability.UNDER_FLOOR: _tr("Under the floor of {1}."),
    }
    told = words[suitability(measures.eye_distance_px)]
    return told.format(f"{EYE_DISTANCE_WARNING_PX:.0f}", f"{EYE_DISTANCE_FLOOR_PX:.0f}")


def _figure(value: float | None, form: str) -> str | None:
    return None if value is None else format(value, form)


def _tr(text: str) -> str:
    return QCoreApplication.translate("measures_table", text)
