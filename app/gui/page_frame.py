"""The bones of a page: title, notice, content, and the one next action at its foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
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


class SideArea(QScrollArea):
    """A column beside the work that scrolls up and down, as wide as its longest line needs in any language.

    Args:
        content: what scrolls.
        least_px: its width where the lines are short.
        name: accessible name, for content to read: it is then reached by Tab. In a form going from field to field
            scrolls it.
    """

    def __init__(self, content: QWidget, least_px: int, name: str = "") -> None:
        super().__init__()
        self._content, self._least_px = content, least_px
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        needed = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(self._least_px, needed))


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
