"""F1: the keys, in one list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from app.gui import theme
from app.gui.page_frame import scrolled
from app.gui.places import Station
from app.gui.widgets.layouts import button, column, label, row

Keys = tuple[tuple[str, str], ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("guide", text)


def window_keys() -> Keys:
    """Return the keys that act everywhere."""
    return (
        ("F1", _tr("This list")),
        ("Ctrl+0", _tr("Your first section")),
        ("Ctrl+1 … Ctrl+7", _tr("The stations of the open request, from the top")),
        ("Tab, Shift+Tab", _tr("Next and previous control")),
        ("F5", _tr("Read the page again")),
        ("Ctrl+T", _tr("Dark or light")),
        ("Ctrl+Shift+L", _tr("Lock the window")),
        ("Ctrl+Shift+Q", _tr("Sign out")),
    )


def station_keys(station: Station | None) -> Keys:
    """Return the keys of one station."""
    pictures: Keys = (
        (_tr("Wheel, + and −"), _tr("Zoom")),
        (_tr("Drag, Shift+arrows"), _tr("Pan")),
        ("[ ] { }", _tr("Turn by 1° or 15°")),
        ("Z", _tr("Fit or 1:1")),
    )
    player: Keys = (
        (_tr("Space"), _tr("Play and pause")),
        (", .", _tr("Previous and next frame")),
        (_tr("Left, Right"), _tr("The same, on the timeline")),
        (_tr("Page Up, Page Down"), _tr("25 frames on and back, on the timeline")),
    )
    aids: Keys = (
        (_tr("Space"), _tr("Blink")),
        ("S", _tr("Swipe")),
        ("O", _tr("Overlay")),
        ("Esc", _tr("Side by side")),
    )
    own: dict[Station, Keys] = {
        Station.QUEUE: (
            (_tr("Return"), _tr("Open the request")),
            ("Ctrl+N", _tr("New request")),
            ("Ctrl+F", _tr("Find")),
        ),
        Station.NEW_REQUEST: (("Ctrl+Return", _tr("Open the request")),),
        Station.REQUEST: (("Ctrl+Return", _tr("Go on")),),
        Station.EXAMINATION: (
            (_tr("Left, Right"), _tr("Previous and next candidate")),
            (_tr("Up, Down"), _tr("Previous and next photo")),
            ("1 / 2 / 3", _tr("Not this person / Cannot compare / Possible")),
            ("N", _tr("Note")),
            (_tr("Ctrl+Return in the note"), _tr("Record the answer")),
            ("Ctrl+L", _tr("Lock decision")),
            *aids, *pictures,
        ),
        Station.EVIDENCE: (*player, ("F", _tr("Find faces in this frame")), *pictures),
        Station.PROBE: (("F", _tr("Next face")), ("E", _tr("Place the eyes by hand")), *pictures),
        Station.SEARCH: pictures,
        Station.DECISION: (("Ctrl+Return", _tr("Decide")), *aids, *pictures),
        Station.REPORT: (("Ctrl+S", _tr("Save the PDF")),),
        Station.LOG: (("Ctrl+F", _tr("Find")), ("Ctrl+S", _tr("Export the session"))),
    }  # fmt: skip
    return own.get(station, ()) if station is not None else ()


class GuideDialog(QDialog):
    """The keys of the window and of the station that is open; it stands beside the work and blocks nothing."""

    def __init__(self, parent: QWidget, station: Station | None, title: str) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setWindowTitle(_tr("Keys"))
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        own = station_keys(station)
        if own:
            self._add(grid, title, own)
        self._add(grid, _tr("Everywhere"), window_keys())
        grid.setRowStretch(grid.rowCount(), 1)
        close = button(_tr("Close"), parent=self)
        close.clicked.connect(self.accept)
        layout = column(scrolled(content, _tr("Keys")), row(1, close), gap=16, margin=24)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.resize(520, 560)
        self.finished.connect(self.deleteLater)

    def _add(self, grid: QGridLayout, title: str, keys: Keys) -> None:
        grid.addWidget(label(title, "section", parent=self), grid.rowCount(), 0, 1, 2)
        for key, words in keys:
            line = grid.rowCount()
            shown = label(key, parent=self)
            shown.setFont(theme.mono_font(theme.CAPTION_PX + 1))
            grid.addWidget(shown, line, 0)
            grid.addWidget(label(words, wrap=True, parent=self), line, 1)
