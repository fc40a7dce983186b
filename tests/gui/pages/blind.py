"""Everything a person, a screen reader or the clipboard could read of a page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from app.gui.widgets.picture_canvas import PictureCanvas
from app.gui.widgets.picture_view import PictureView

_ROLES = (
    *(role for role in Qt.ItemDataRole if role not in (Qt.ItemDataRole.DecorationRole,)),
    *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 16),
)


def texts_of(page: QWidget) -> list[str]:
    """Return all words in and behind the widgets of a page: shown or hidden, tooltips, titles, models, clipboard."""
    found: list[str] = [QGuiApplication.clipboard().text()]
    for widget in (page, *page.findChildren(QWidget)):
        found.extend(_said_by(widget))
        found.extend(_general(widget))
    found.extend(word for action in page.findChildren(QAction) for word in (action.text(), action.toolTip()))
    return [word for word in found if word]


def _general(widget: QWidget) -> Iterator[str]:
    yield from (
        widget.toolTip(),
        widget.statusTip(),
        widget.whatsThis(),
        widget.windowTitle(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.objectName(),
    )


def _said_by(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, PictureCanvas):
        yield widget.caption()
        yield from (box.label for box in widget._boxes)
        yield from (point.label for point in widget._points)
        yield from (word for layer in widget.layers() for word in layer.words())
        if isinstance(widget, PictureView) and (tool := widget.tool()) is not None:
            yield from tool.words()
            yield from (box.label for box in tool.boxes())
            yield from (point.label for point in tool.points())
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(tab) for tab in range(widget.count()))
        yield from (widget.tabToolTip(tab) for tab in range(widget.count()))
    elif isinstance(widget, QLabel | QLineEdit):
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox | QAbstractItemView):
        yield from _of_model(widget.model())
    elif hasattr(widget, "text"):
        yield str(widget.text())


def _of_model(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for row in range(model.rowCount(QModelIndex())):
        index = model.index(row, 0)
        while index.isValid():
            yield from (str(value) for role in _ROLES if isinstance(value := model.data(index, role), str))
            index = index.siblingAtColumn(index.column() + 1)
