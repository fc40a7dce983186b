"""One component of the face, outlined on a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from app.domain.training.regions import FaceFrame, Oval
from app.gui.widgets import overlays
from app.gui.widgets.geometry import Anchor
from app.gui.widgets.layers import label_place
from app.gui.widgets.overlays import ToWidget


class RegionLayer:
    """Outlines over one picture, with the component's name beside the first.

    Args:
        name: of the component.
        frame: the axes of the face.
        ovals: where the component lies on it.
    """

    def __init__(self, name: str, frame: FaceFrame, ovals: Sequence[Oval]) -> None:
        self._name = name
        self._outlines = tuple(frame.outline(oval) for oval in ovals)

    def paint(self, painter: QPainter, to_widget: ToWidget, anchor: Anchor | None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = [[to_widget(corner) for corner in outline] for outline in self._outlines]
        for line in drawn:
            overlays.draw_line(painter, line, closed=True)
        if drawn:
            overlays.draw_label(painter, self._name, label_place([corner for line in drawn for corner in line]))

    def words(self) -> tuple[str, ...]:
        return (self._name,) if self._outlines else ()
