"""The tools beside the pictures: viewing aids above, what is drawn on a picture below."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.gui import theme
from app.gui.icons import IconButton
from app.gui.widgets.layouts import column, rule


class PictureTool(StrEnum):
    """What the palette offers."""

    GRID = "grid"
    EYES = "eye points"
    MEASURE = "measure"
    EAR_LEFT = "ear left"
    EAR_RIGHT = "ear right"
    MARK = "mark"
    ARROW = "arrow"
    OUTLINE = "outline"
    TEXT = "text"


TOOL_KEYS = {
    PictureTool.GRID: "G",
    PictureTool.EYES: "L",
    PictureTool.MEASURE: "M",
    PictureTool.EAR_LEFT: "E",
    PictureTool.EAR_RIGHT: "Shift+E",
    PictureTool.MARK: "K",
    PictureTool.ARROW: "A",
    PictureTool.OUTLINE: "U",
    PictureTool.TEXT: "T",
}
_DRAWINGS = {
    PictureTool.EYES: "eye-points",
    PictureTool.EAR_LEFT: "ear-left",
    PictureTool.EAR_RIGHT: "ear-right",
}
LAYERS = (PictureTool.GRID, PictureTool.EYES)
EARS = (PictureTool.EAR_LEFT, PictureTool.EAR_RIGHT)
DRAWING = (PictureTool.MARK, PictureTool.ARROW, PictureTool.OUTLINE, PictureTool.TEXT)


class ToolPalette(QWidget):
    """A column of buttons.

    Signals, by hand only:
        pressed(PictureTool): a tool was chosen.
        turned(float): the pictures are to be turned clockwise by so many degrees.
    """

    pressed = Signal(object)
    turned = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {tool: self._make(tool) for tool in PictureTool}
        aids = [self._buttons[each] for each in (*LAYERS, PictureTool.MEASURE, *EARS)]
        drawing = [self._buttons[each] for each in DRAWING]
        turning = (
            self._make_turn("rotate-left", self.tr("Turn to the left by 1° ([ and, by 15°, {)"), -1.0),
            self._make_turn("rotate-right", self.tr("Turn to the right by 1° (] and, by 15°, })"), 1.0),
        )
        self.setLayout(column(*aids, rule(self), *drawing, rule(self), *turning, 1, gap=4))
        self.setFixedWidth(theme.CONTROL_PX + 4)

    def set_down(self, tool: PictureTool, down: bool) -> None:
        """Show that a tool is at work."""
        self._buttons[tool].setChecked(down)

    def set_ready(self, tool: PictureTool, ready: bool, reason: str = "") -> None:
        """Let a tool be used, or say why it cannot be."""
        made = self._buttons[tool]
        made.setEnabled(ready)
        made.setToolTip(tool_words(tool) if ready else f"{tool_words(tool)}\n{reason}")

    def is_ready(self, tool: PictureTool) -> bool:
        """Whether a tool can be used."""
        return self._buttons[tool].isEnabled()

    def _make_turn(self, drawing: str, words: str, degrees: float) -> IconButton:
        made = IconButton(drawing, words, parent=self)
        theme.mark(made, "quiet")
        made.setObjectName(drawing.replace("-", "_"))
        made.setAutoRepeat(True)
        made.clicked.connect(lambda: self.turned.emit(degrees))
        return made

    def _make(self, tool: PictureTool) -> IconButton:
        made = IconButton(_DRAWINGS.get(tool, tool.value), tool_words(tool), parent=self)
        theme.mark(made, "quiet")
        made.setObjectName("tool_" + tool.value.replace(" ", "_"))
        made.setCheckable(tool not in EARS)
        made.clicked.connect(lambda: self.pressed.emit(tool))
        return made


def tool_words(tool: PictureTool) -> str:
    """Return what a tool is, with its key; viewing aids are called that."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("ToolPalette", text)

    words = {
        PictureTool.GRID: tr("Grid of half eye distances · viewing aid ({0})"),
        PictureTool.EYES: tr("Eye points · viewing aid ({0})"),
        PictureTool.MEASURE: tr("Measure a distance · viewing aid ({0})"),
        PictureTool.EAR_LEFT: tr("Ear at the left of both pictures · viewing aid ({0})"),
        PictureTool.EAR_RIGHT: tr("Ear at the right of both pictures · viewing aid ({0})"),
        PictureTool.MARK: tr("Number facial marks ({0})"),
        PictureTool.ARROW: tr("Draw an arrow ({0})"),
        PictureTool.OUTLINE: tr("Draw an outline ({0})"),
        PictureTool.TEXT: tr("Write on the picture ({0})"),
    }
    return words[tool].format(TOOL_KEYS[tool])


def short_tool_words(tool: PictureTool) -> str:
    """Return what a layer is called on the picture itself."""
    if tool is PictureTool.GRID:
        return QCoreApplication.translate("ToolPalette", "grid")
    return QCoreApplication.translate("ToolPalette", "eye points")
