"""What an examiner drew on a picture, drawn again over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QPainter

from app.domain.casework.features import Annotation, Shape
from app.gui.widgets import overlays
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.layers import label_place
from app.gui.widgets.overlays import LabelledPoint, ToWidget

_LONGEST = 40


class AnnotationLayer:
    """Arrows, outlines and texts of one picture.

    Args:
        annotations: of that picture.
        names: names of the components by key.
    """

    def __init__(self, annotations: Sequence[Annotation], names: Mapping[str, str]) -> None:
        self._drawn = tuple((each, label_of(each, names)) for each in annotations)

    def paint(self, painter: QPainter, to_widget: ToWidget, anchor: Anchor | None) -> None:
        for each, words in self._drawn:
            points = [to_widget(point) for point in each.points]
            if each.shape is Shape.TEXT:
                overlays.draw_points(painter, [LabelledPoint(each.points[0], words)], to_widget)
                continue
            if each.shape is Shape.ARROW:
                overlays.draw_arrow(painter, points[0], points[1])
                points = points[:1]
            else:
                overlays.draw_line(painter, points, closed=True)
            overlays.draw_label(painter, words, label_place(points))

    def words(self) -> tuple[str, ...]:
        return tuple(words for _, words in self._drawn)


def label_of(annotation: Annotation, names: Mapping[str, str]) -> str:
    """Return what stands beside a drawing: its words, cut short, or else the feature it belongs to."""
    words = annotation.words or names.get(annotation.component or "", "")
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
