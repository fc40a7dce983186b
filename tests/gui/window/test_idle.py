"""Nobody at the window: the time runs, and any sign of life lets it begin again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.gui.window.idle import IDLE_LIMIT_S, IdleWatch


def test_limit_is_half_an_hour() -> None:
    assert IDLE_LIMIT_S == 1800


def test_it_tells_when_the_time_is_over(qtbot: QtBot) -> None:
    watch = IdleWatch(0.02)
    with qtbot.waitSignal(watch.idle, timeout=2000):
        watch.start()
    assert not watch.is_watching()
    watch.stop()


def key() -> QEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)


def move() -> QEvent:
    place, none = QPointF(1, 1), Qt.MouseButton.NoButton
    return QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)


def shown(qtbot: QtBot) -> QWidget:
    """Return a window on the screen: keys and movements come in there."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize(("event", "restarts"), [(key(), True), (move(), True), (QEvent(QEvent.Type.Paint), False)])
def test_signs_of_life_begin_the_time_again(qtbot: QtBot, event: QEvent, restarts: bool) -> None:
    watch, widget = IdleWatch(60), shown(qtbot)
    watch.start()
    watch._timer.stop()
    QApplication.sendEvent(widget.windowHandle(), event)
    assert watch.is_watching() is restarts
    watch.stop()


def test_signs_of_life_in_a_window_that_was_opened_later_count_too(qtbot: QtBot) -> None:
    watch, first = IdleWatch(60), shown(qtbot)
    watch.start()
    dialog = QDialog(first)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is dialog.windowHandle())
    watch._timer.stop()
    QApplication.sendEvent(dialog.windowHandle(), key())
    assert watch.is_watching()
    watch.stop()
    watch.stop()


def test_after_stop_nothing_begins_it(qtbot: QtBot) -> None:
    watch, widget = IdleWatch(60), shown(qtbot)
    watch.start()
    watch.stop()
    QApplication.sendEvent(widget.windowHandle(), key())
    assert not watch.is_watching()
