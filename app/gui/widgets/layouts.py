"""Rows, columns and labels, so that every page has the same spacing: 4, 8, 12, 16, 24."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.help.glossary import explained


def row(*items: QWidget | QBoxLayout | int, gap: int = 8, margin: int = 0) -> QHBoxLayout:
    """Lay widgets from left to right; an int is a stretch of that weight."""
    layout = QHBoxLayout()
    _fill(layout, items, gap, margin)
    return layout


def column(*items: QWidget | QBoxLayout | int, gap: int = 8, margin: int = 0) -> QVBoxLayout:
    """Lay widgets from top to bottom; an int is a stretch of that weight."""
    layout = QVBoxLayout()
    _fill(layout, items, gap, margin)
    return layout


def label(text: str, kind: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """Return a label of plain text in a kind of the style sheet (`theme.mark`); a term of the field is explained."""
    made = QLabel(text, parent)
    made.setToolTip(explained(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        theme.mark(made, kind)
    return made


def heading(text: str, *actions: QWidget, parent: QWidget | None = None) -> QHBoxLayout:
    """Lay out a section's title with what can be done there; as high without a button, so that neighbours are level."""
    title = label(text, "section", parent=parent)
    title.setMinimumHeight(theme.CONTROL_PX)
    return row(title, 1, *actions)


def say_in(made: QLabel, words: str) -> None:
    """Show words in a label, which takes no room without any."""
    made.setText(words)
    made.setVisible(bool(words))


def button(text: str, kind: str = "", parent: QWidget | None = None) -> QPushButton:
    """Return a push button in a kind of the style sheet: none, primary, quiet, link or danger.

    Return presses it where it has the focus, as Space does.
    """
    made = QPushButton(text, parent)
    made.setAutoDefault(True)
    if kind:
        theme.mark(made, kind)
    return made


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a thin horizontal line."""
    made = QFrame(parent)
    made.setFixedHeight(1)
    made.setObjectName("Rule")
    return made


def _fill(layout: QBoxLayout, items: tuple[QWidget | QBoxLayout | int, ...], gap: int, margin: int) -> None:
    layout.setSpacing(gap)
    layout.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QBoxLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
