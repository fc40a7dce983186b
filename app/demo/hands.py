"""Hands and eyes for the played case: they press what a person would press, and keep a picture of what is seen."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.gui import theme
from app.gui.widgets.next_action import NextAction

W = TypeVar("W", bound=QWidget)
PATIENCE_S = 120.0
_LOOK_EVERY_MS = 15


class Stuck(Exception):
    """The window did not come to what was waited for."""


class Hands:
    """Work in one window.

    Args:
        window: the real main window.
        screens: folder for the pictures.
    """

    def __init__(self, window: QWidget, screens: Path) -> None:
        self.window = window
        self._screens = screens
        self._count = 0
        self.waited_s = 0.0

    def until(self, reached: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
        """Let the window work until something is so.

        Raises:
            Stuck: it did not come about in time; the last screen is kept.
        """
        begun = time.monotonic()
        loop, clock = QEventLoop(), QTimer()
        clock.timeout.connect(lambda: loop.quit() if reached() or time.monotonic() - begun > patience_s else None)
        clock.start(_LOOK_EVERY_MS)
        if not reached():
            loop.exec()
        clock.stop()
        self.waited_s += time.monotonic() - begun
        if not reached():
            self.keep("stuck")
            raise Stuck(f"waited {patience_s:.0f} s for: {what}")

    def see(self, kind: type[W], name: str) -> W:
        """Wait for a visible widget of a name and return it."""
        self.until(lambda: self._visible(kind, name) is not None, f"{kind.__name__} '{name}'")
        found = self._visible(kind, name)
        assert found is not None  # noqa: S101 just waited for it
        return found

    def sees(self, kind: type[QWidget], name: str) -> bool:
        """Tell whether a widget of a name is visible now."""
        return self._visible(kind, name) is not None

    def write(self, name: str, text: str) -> None:
        """Type into a field, replacing what was there."""
        field = self.see(QWidget, name)
        self.until(field.isEnabled, f"'{name}' to be writable")
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.clear()
            QTest.keyClicks(field, text)
        else:
            raise Stuck(f"'{name}' is no field to write in, but a {type(field).__name__}")

    def choose(self, name: str, value: str) -> None:
        """Choose the entry of a combo box whose data (or else whose words) are given."""
        box = self.see(QComboBox, name)
        place = box.findData(value)
        box.setCurrentIndex(place if place >= 0 else box.findText(value))
        if box.currentIndex() < 0:
            raise Stuck(f"'{name}' offers no '{value}'")

    def press(self, name: str) -> None:
        """Press a button, a check box or the page's next action, once it can be pressed."""
        found = self.see(QWidget, name)
        target = found.findChild(QAbstractButton) if isinstance(found, NextAction) else found
        if not isinstance(target, QAbstractButton):
            raise Stuck(f"'{name}' is nothing to press, but a {type(found).__name__}")
        self.until(target.isEnabled, f"'{name}' to be ready")
        # A check box answers on its mark and words, not on the empty rest of its row.
        at = target.rect().center() if isinstance(target, QPushButton) else QPoint(12, target.height() // 2)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)

    def press_words(self, words: str) -> None:
        """Press the visible button that says these words."""
        self.until(lambda: self._saying(words) is not None, f"a button '{words}'")
        found = self._saying(words)
        if found is not None:
            QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def _saying(self, words: str) -> QAbstractButton | None:
        buttons = self.window.findChildren(QAbstractButton)
        return next((b for b in buttons if b.isVisible() and b.isEnabled() and b.text() == words), None)

    def key(self, target: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key while a widget has the focus."""
        QTest.keyClick(target, key, modifier)

    def keep(self, name: str) -> Path:
        """Keep a picture of the window as it is now; return its path."""
        self._count += 1
        return self._draw(self._screens / f"{self._count:02d}-{name}.png")

    def _draw(self, path: Path) -> Path:
        QApplication.processEvents()
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = self.window.grab()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():  # it lies in a window of its own; a person sees both
                middle = self.window.rect().center() - dialog.rect().center()
                painter = QPainter(picture)
                painter.drawPixmap(middle, dialog.grab())
                painter.setPen(QColor(theme.current().strong_line))  # where the desktop would draw its frame
                painter.drawRect(dialog.rect().translated(middle))
                painter.end()
        if not picture.save(str(path)):
            raise Stuck(f"the picture {path.name} cannot be written")
        return path

    def _visible(self, kind: type[W], name: str) -> W | None:
        for root in (self.window, *QApplication.topLevelWidgets()):
            for found in root.findChildren(kind, name):
                if found.isVisible():
                    return found
            if isinstance(root, kind) and root.objectName() == name and root.isVisible():
                return root
        return None
