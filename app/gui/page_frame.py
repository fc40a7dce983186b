"""The bones of a page: title, notice, content, and the one next action at its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.gui.widgets.layouts import column, rule
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice


def frame(notice: Notice, *parts: QWidget | QBoxLayout, action: NextAction | None = None) -> QVBoxLayout:
    """Lay a page out. The last part takes the room that is left."""
    body = column(notice, *parts, gap=12, margin=16)
    body.setStretch(len(parts), 1)
    whole = column(body, gap=0)
    whole.setStretch(0, 1)
    if action is not None:
        whole.addWidget(rule())
        whole.addWidget(action)
    return whole


def scrolled(content: QWidget, name: str = "") -> QScrollArea:
    """Let content scroll up and down where the window is too low for it.

    Args:
        content: what scrolls.
        name: accessible name, for content to read: it is then reached by Tab and scrolled by keys. A form needs none,
            because going from field to field scrolls it.
    """
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def focus_action(action: NextAction) -> None:
    """Put the focus on the one next action, where a page has nothing to type."""
    for each in action.findChildren(QPushButton):
        if each.property("kind") == "primary":
            each.setFocus()
