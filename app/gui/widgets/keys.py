"""Keys of a page: which act, and which keys an editor keeps for itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.widgets.next_action import NextAction

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_LEAVES = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def bind(owner: QWidget, keys: str, act: Callable[[], object]) -> QShortcut:
    """Let a key act while the focus is in `owner` or in anything inside it."""
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
    return shortcut


def name_action(action: NextAction, name: str) -> None:
    """Name the button of a next action, so that it is found from outside; the row itself is `<name>_row`."""
    action.setObjectName(f"{name}_row")
    for each in action.findChildren(QPushButton):
        if each.property("kind") == "primary":
            each.setObjectName(name)


class PlainKeys(QObject):
    """Keeps keys without Ctrl, Alt or Meta for the widget with the focus, so that no shortcut of the page takes them.

    Args:
        watched: an editor, or a picture that uses the arrows itself.
        wanted: which of these keys it keeps now; all by default. Escape and Tab always leave.
    """

    def __init__(self, watched: QWidget, wanted: Callable[[Qt.Key], bool] = lambda _: True) -> None:
        super().__init__(watched)
        self._wanted = wanted
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if not event.modifiers() & _COMMANDS and key not in _LEAVES and self._wanted(key):
                event.accept()
                return True
        return super().eventFilter(watched, event)
