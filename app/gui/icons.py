"""The product's own drawings, 18 px, 1.5 px stroke, in the ink of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from app.config import resource
from app.gui import theme


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the drawing `resources/icons/<name>.svg` in a colour, the theme's text by default.

    Crisp on every screen that is there now; on another the window has them drawn anew (`redraw_all`).

    Raises:
        FileNotFoundError: there is no such drawing.
    """
    return _icon(name, theme.current(), colour)


def _icon(name: str, ink: theme.Theme, colour: str | None = None) -> QIcon:
    made = QIcon()
    for mode, tone in ((QIcon.Mode.Normal, colour or ink.text), (QIcon.Mode.Disabled, ink.disabled)):
        for ratio in screen_ratios():
            made.addPixmap(pixmap(name, tone, ratio=ratio), mode)
    return made


def screen_ratios() -> list[float]:
    """Return the device pixel ratios of the screens."""
    return sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()})


def redraw_all(window: QWidget) -> None:
    """Draw every icon of a window anew, for the screens of now; each does that when the palette changes."""
    for each in window.findChildren(QWidget):
        QCoreApplication.sendEvent(each, QEvent(QEvent.Type.PaletteChange))


def draw_all(window: QObject) -> None:
    """Draw every icon once, one in each turn of the event loop, so that no page has to wait for its own.

    In the ink of both themes: whoever changes the theme waits for all of them at once.
    """
    names = iter(sorted(path.stem for path in resource("icons").glob("*.svg")))
    clock = QTimer(window)

    def draw() -> None:
        name = next(names, None)
        if name is None:
            clock.stop()
            clock.deleteLater()
        else:
            for ink in theme.both():
                _icon(name, ink)

    clock.timeout.connect(draw)
    clock.start()


def pixmap(name: str, colour: str, size: int = theme.ICON_PX, ratio: float = 1.0) -> QPixmap:
    """Return one drawing in one colour, `size` logical pixels wide and high at a device pixel ratio."""
    key = f"icon {name} {colour} {size} {ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):  # a page has dozens, and each change of style asks for all of them again
        picture = _drawn(_drawing(name), colour, round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, picture)
    return picture


@cache
def _drawing(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def _drawn(drawing: str, colour: str, physical: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", QColor(colour).name()).encode()))
    picture = QPixmap(physical, physical)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, physical, physical))
    painter.end()
    return picture


class IconButton(QToolButton):
    """A square or labelled tool button whose icon follows the theme.

    Args:
        name: of the drawing.
        words: tooltip and accessible name, always needed: an icon alone says nothing.
        labelled: show the words beside the icon.
    """

    def __init__(self, name: str, words: str, *, labelled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setIconSize(QSize(theme.ICON_PX, theme.ICON_PX))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.CONTROL_PX)
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if labelled else style.ToolButtonIconOnly)
        self._draw()

    def set_drawing(self, name: str, words: str) -> None:
        """Change what the button shows and says, for example from play to pause."""
        self._name = name
        self.setText(words)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the icon in the ink of a new theme."""
        if event.type() == QEvent.Type.PaletteChange and self._drawn_for != _surroundings():  # Qt says it thrice
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        self._drawn_for = _surroundings()
        self.setIcon(icon(self._name))


def _surroundings() -> tuple[theme.Theme, list[float]]:
    return theme.current(), screen_ratios()
