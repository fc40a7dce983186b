"""What the palette's tools do on the two pictures of a comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.casework.faces import Point
from app.gui.widgets.aid_view import Aid
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.drawing_tools import ArrowTool, DrawnTool, MeasureTool, OutlineTool, PlaceTool
from app.gui.widgets.geometry import FaceView, Size
from app.gui.widgets.keys import PlainKeys
from app.gui.widgets.layers import AidLabel, EyesLayer, GridLayer, Layer
from app.gui.widgets.picture_tools import ARROWS
from app.gui.widgets.picture_view import PictureView
from app.gui.widgets.tool_palette import DRAWING, EARS, LAYERS, PictureTool, ToolPalette, short_tool_words

_EAR_AT, _EAR_DOWN, _EAR_WIDE = 1.3, 0.35, 1.9  # eye distances from the middle of the eyes, and to be seen at once
_TAKEN = (*ARROWS, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaneTools(QObject):
    """Works the palette on both pictures; viewing aids go as soon as another candidate comes.

    Args:
        pane: the two pictures.
        palette: the buttons.

    Signals:
        aid_used(str): a viewing aid was put on; for the log.
        drawn(bool, PictureTool, tuple): something was drawn on the first picture (True) or the second; its points are
            picture pixels.
    """

    aid_used = Signal(str)
    drawn = Signal(bool, object, object)

    def __init__(self, pane: ComparisonPane, palette: ToolPalette) -> None:
        super().__init__(pane)
        self._pane, self._palette = pane, palette
        self._layers: dict[PictureTool, Layer] = {}
        self._annotated: tuple[tuple[Layer, ...], tuple[Layer, ...]] = ((), ())
        self._tool: PictureTool | None = None
        self._may_draw = False
        palette.pressed.connect(self.use)
        palette.turned.connect(pane.turn)
        pane.put_away.connect(lambda: self._take(None))
        for view in (pane.left, pane.right):
            PlainKeys(view, partial(self._is_taken, view))
        self.refresh()

    def use(self, tool: PictureTool) -> None:
        """Put a tool on, or off when it is on."""
        if not self._palette.is_ready(tool):
            return
        if tool in LAYERS:
            self._toggle_layer(tool)
        elif tool in EARS:
            self._show_ear(tool)
        else:
            self._take(None if tool is self._tool else tool)

    def reset(self) -> None:
        """Put everything away: another candidate comes."""
        self._layers.clear()
        for tool in LAYERS:
            self._palette.set_down(tool, False)
        self._take(None)
        self.set_annotated((), ())

    def refresh(self) -> None:
        """Say what can be used with the pictures that lie there now."""
        both = self._pane.left.has_picture() and self._pane.right.has_picture()
        eyes = both and self._pane.left.anchor() is not None and self._pane.right.anchor() is not None
        for tool in PictureTool:
            if tool in DRAWING:
                reason = self.tr("It opens with a candidate, on the original, until the lock.")
                self._palette.set_ready(tool, both and self._may_draw, reason)
            elif tool is PictureTool.MEASURE:
                self._palette.set_ready(tool, both, self.tr("It opens with a candidate."))
            else:
                self._palette.set_ready(tool, eyes, self.tr("It needs the eyes of both pictures."))
        self._take(self._tool if self._tool is not None and self._palette.is_ready(self._tool) else None)

    def set_may_draw(self, may: bool) -> None:
        """Let annotations be drawn or not."""
        if may != self._may_draw:  # or a drawing that waits for its words would go
            self._may_draw = may
            self.refresh()

    def may_draw(self) -> bool:
        """Whether annotations can be drawn."""
        return self._may_draw

    def set_annotated(self, first: Sequence[Layer], second: Sequence[Layer]) -> None:
        """Show what is drawn on each picture."""
        self._annotated = (tuple(first), tuple(second))
        self._lay()

    def clear_drawing(self) -> None:
        """Forget a drawing that was not kept; the tool stays."""
        self._take(self._tool)

    def tool(self) -> PictureTool | None:
        """Return the tool that the hand holds."""
        return self._tool

    def _is_taken(self, view: PictureView, key: Qt.Key) -> bool:
        return view.tool() is not None and key in _TAKEN

    # What they do

    def _toggle_layer(self, tool: PictureTool) -> None:
        if tool in self._layers:
            del self._layers[tool]
        else:
            self._layers[tool] = GridLayer() if tool is PictureTool.GRID else EyesLayer()
            self.aid_used.emit(tool.value)
        self._palette.set_down(tool, tool in self._layers)
        self._lay()

    def _lay(self) -> None:
        aids: tuple[Layer, ...] = tuple(self._layers.values())
        if aids:
            aids = (*aids, AidLabel([short_tool_words(each) for each in self._layers]))
        self._pane.left.set_layers((*aids, *self._annotated[0]))
        self._pane.right.set_layers((*aids, *self._annotated[1]))
        self._pane.over().set_drawn(*self._annotated)
        grid = self._layers.get(PictureTool.GRID)
        self._pane.over().set_layers(() if grid is None else (grid,))

    def _show_ear(self, tool: PictureTool) -> None:
        side = -_EAR_AT if tool is PictureTool.EAR_LEFT else _EAR_AT
        view = self._pane.left.view_size()
        self._pane.show_face(FaceView(side, _EAR_DOWN, min(view.width, view.height) / _EAR_WIDE, 0.0))
        self.aid_used.emit("ears")

    def _take(self, tool: PictureTool | None) -> None:
        begins = tool is not None and tool is not self._tool
        held = self._tool is not None or tool is not None
        self._tool = tool
        for each in (PictureTool.MEASURE, *DRAWING):
            self._palette.set_down(each, each is tool)
        if not held:
            return
        for view in (self._pane.left, self._pane.right):
            view.look()
        if tool is None:
            return
        if begins:
            self._pane.set_aid(Aid.SIDE_BY_SIDE)
        for view in (self._pane.right, self._pane.left):
            made = self._make(tool, view)
            made.drawn.connect(partial(self._on_drawn, view is self._pane.left, tool))
            view.take_up(made)
        if begins and tool is PictureTool.MEASURE:
            self.aid_used.emit(tool.value)

    def _make(self, tool: PictureTool, view: PictureView) -> DrawnTool:
        size = view.picture_size()
        if tool is PictureTool.MEASURE:
            return MeasureTool(size, view.anchor())
        makers: dict[PictureTool, Callable[[Size], DrawnTool]] = {
            PictureTool.ARROW: ArrowTool,
            PictureTool.OUTLINE: OutlineTool,
        }
        return makers.get(tool, PlaceTool)(size)

    def _on_drawn(self, on_first: bool, tool: PictureTool, points: tuple[Point, ...]) -> None:
        if tool is not PictureTool.MEASURE:
            self.drawn.emit(on_first, tool, points)
