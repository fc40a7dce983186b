"""The bones of a page: title, notice, content, and the one next action at its foot."""

from __future__ import annotations

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


def scrolled(content: QWidget) -> QScrollArea:
    """Let content scroll up and down where the window is too low for it."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def focus_action(action: NextAction) -> None:
    """Put the focus on the one next action, where a page has nothing to type."""
    for each in action.findChildren(QPushButton):
        if each.property("kind") == "primary":
            each.setFocus()
