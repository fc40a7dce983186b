"""Taught mode on the pictures themselves: the current component outlined on both, and enlarged on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.casework.checklist import Component
from app.domain.training.regions import REGIONS, FaceFrame, Oval
from app.gui.training.region_layer import RegionLayer
from app.gui.training.teaching_panel import TeachingPanel
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.geometry import FaceView
from app.gui.widgets.keys import bind

_MARGIN = 1.7
"""How much more than the component itself is seen when it is enlarged."""


class Teaching(QObject):
    """Joins the panel that says what to look at with the two pictures.

    Args:
        pane: probe and candidate.
        panel: hidden and silent outside of taught mode.
    """

    def __init__(self, pane: ComparisonPane, panel: TeachingPanel) -> None:
        super().__init__(panel)
        self._pane, self._panel = pane, panel
        self._probe: FaceFrame | None = None
        self._candidate: FaceFrame | None = None
        self._part = 0
        panel.chosen.connect(self._on_chosen)
        panel.toggled.connect(self.lay)
        panel.enlarged.connect(self._on_enlarge)
        panel.hide()

    def bind_keys(self, page: QWidget) -> None:
        """Let the keys of taught mode act on the page: F and Shift+F, H, E."""
        for keys, act in (
            ("F", lambda: self._step(1)),
            ("Shift+F", lambda: self._step(-1)),
            ("H", self._panel.toggle_outline),
            ("E", self._on_enlarge),
        ):
            bind(page, keys, act)

    def begin(self, components: Sequence[Component], probe: FaceFrame) -> None:
        """Teach these components on a case; none is no taught mode."""
        self._panel.setVisible(bool(components))
        self._panel.set_components(components)
        self._probe, self._candidate, self._part = probe, None, 0

    def show_candidate(self, face: FaceFrame) -> None:
        """Another candidate stands beside the probe: whole, with the component outlined."""
        self._candidate, self._part = face, 0
        self.lay()

    @Slot()
    def lay(self) -> None:
        """Outline the current component on both pictures, or nothing."""
        component, probe, candidate = self._panel.current(), self._probe, self._candidate
        if probe is None or candidate is None:
            return
        shown = component is not None and self._panel.shows_outline()
        name, ovals = (component.name, REGIONS.get(component.key, ())) if component and shown else ("", ())
        self._pane.set_drawn(RegionLayer(name, probe, ovals), RegionLayer(name, candidate, ovals))

    def _step(self, way: int) -> None:
        if not self._panel.isHidden():
            self._panel.step(way)

    @Slot()
    def _on_chosen(self) -> None:
        self._show_part(0)
        self.lay()

    @Slot()
    def _on_enlarge(self) -> None:
        component = self._panel.current()
        if component is not None and not self._panel.isHidden():
            parts = REGIONS.get(component.key, ())
            self._show_part((self._part + 1) % (len(parts) + 1))

    def _show_part(self, part: int) -> None:
        """Show a part of the component large, from 1; 0 shows the whole pictures."""
        component, before = self._panel.current(), self._part
        self._part = part
        if component is not None and part:
            self._pane.show_face(self._view_of(REGIONS[component.key][part - 1]))
        elif before:
            for view in (self._pane.left, self._pane.right):
                view.fit()

    def _view_of(self, oval: Oval) -> FaceView:
        view = self._pane.left.view_size()
        across, down = 2 * oval.half_width * _MARGIN, 2 * oval.half_height * _MARGIN
        return FaceView(oval.x, oval.y, min(view.width / across, view.height / down), 0.0)
