"""F1: the keys in one list, and the guide."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Slot
from PySide6.QtGui import QPixmap, QTextCharFormat, QTextCursor, QTextDocument, QTextFragment
from PySide6.QtWidgets import QGridLayout, QListWidget, QTabWidget, QTextBrowser, QWidget

from app.gui import theme
from app.gui.help.glossary import terms
from app.gui.help.guide_text import chapter_of, chapters, guide_folder
from app.gui.page_frame import scrolled
from app.gui.places import Station
from app.gui.widgets.layouts import button, column, label, row
from app.gui.widgets.room_band import RoomDialog

Keys = tuple[tuple[str, str], ...]
_PICTURE_PX = 560
_LIST_EDGES_PX = 24


def _tr(text: str) -> str:
    return QCoreApplication.translate("guide", text)


def window_keys() -> Keys:
    """Return the keys that act everywhere."""
    return (
        ("F1", _tr("Keys and guide")),
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
        (_tr("Ctrl+drag"), _tr("Turn by any angle")),
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
    workshop: Keys = (
        ("W", _tr("Edit the frame")),
        (_tr("Space in the list of edits"), _tr("Switch an edit on or off")),
        (_tr("Alt+Up, Alt+Down"), _tr("Move an edit earlier or later")),
        (_tr("Delete"), _tr("Remove an edit")),
        ("Ctrl+Z, Ctrl+Shift+Z", _tr("Undo and redo")),
        ("B", _tr("The picture before the edits")),
        ("D", _tr("Draw what a crop leaves")),
    )
    go_on = ("Ctrl+Return", _tr("Go on"))
    own: dict[Station, Keys] = {
        Station.QUEUE: (
            (_tr("Return"), _tr("Open the request")),
            ("Ctrl+N", _tr("New request")),
            ("Ctrl+F", _tr("Find")),
        ),
        Station.NEW_REQUEST: (("Ctrl+Return", _tr("Open the request")),),
        Station.REQUEST: (go_on,),
        Station.EXAMINATION: (
            (_tr("Left, Right"), _tr("Previous and next candidate")),
            (_tr("Up, Down"), _tr("Previous and next photo")),
            ("1 / 2 / 3", _tr("Not this person / Cannot compare / Possible")),
            ("N", _tr("Note")),
            (_tr("Ctrl+Return in the note"), _tr("Record the answer")),
            ("F", _tr("Features; there 1 to 4 judge, Up and Down walk, N writes words")),
            (_tr("Analysis: 1 / 2 / 3"), _tr("Clear / Partly / Not visible; N writes words")),
            ("G / L / M", _tr("Grid, eye points, measure: viewing aids")),
            ("E, Shift+E", _tr("Ear at the left, at the right of both pictures")),
            ("K / A / U / T", _tr("Number marks, draw an arrow, an outline, a text; Esc puts the tool away")),
            ("Ctrl+L", _tr("Lock decision")),
            *aids, *pictures,
        ),
        Station.EVIDENCE: (
            go_on, *player, ("F", _tr("Find faces in this frame")), ("N", _tr("Next face")), *pictures
        ),
        Station.PROBE: (go_on, ("N", _tr("Next face")), ("E", _tr("Place the eyes by hand")), *workshop, *pictures),
        Station.SEARCH: (go_on, *pictures),
        Station.DECISION: (("Ctrl+Return", _tr("Decide")), *aids, *pictures),
        Station.REPORT: (("Ctrl+S", _tr("Save the PDF")), ("Ctrl+P", _tr("Print"))),
        Station.GALLERY: (
            (_tr("Alt and the underlined letter"), _tr("Open a part of the page")),
            ("Ctrl+Return", _tr("The next action of the part")),
            (_tr("Return in a field of Records"), _tr("Look up")),
        ),
        Station.OVERSIGHT: (
            (_tr("Alt and the underlined letter"), _tr("Open a part of the page")),
            ("Ctrl+Return", _tr("The next action of the part")),
            ("Ctrl+F", _tr("Find in the time line")),
            (_tr("1 / 2 / 3 on the answers"), _tr("Explained / To be followed up / Misuse")),
        ),
        Station.LEADS: (("Ctrl+F", _tr("Find")), ("Ctrl+Return", _tr("Record what was written"))),
        Station.EXERCISES: (
            (_tr("Alt and the underlined letter"), _tr("Open a part of the page")),
            ("Ctrl+Return", _tr("The next action of the part")),
            ("Ctrl+S", _tr("Save a course over time as PDF")),
        ),
        Station.SETTINGS: (
            (_tr("Alt and the underlined letter"), _tr("Open a part of the page")),
            (_tr("Ctrl+Return on training rooms"), _tr("Propose or trust the room")),
        ),
        Station.PROFICIENCY: (
            (_tr("Alt and the underlined letter"), _tr("Open a part of the page")),
            ("Ctrl+Return", _tr("The next action of the part")),
        ),
        Station.PRACTICE: (("Ctrl+Return", _tr("Open the exercise")),),
        Station.EXERCISE: (
            (_tr("1 to 7, and 0"), _tr("Rate the candidate, 0 for insufficient")),
            ("P", _tr("Call the candidate possible, or take it back")),
            (_tr("Left, Right"), _tr("Previous and next candidate")),
            ("N", _tr("Next candidate without a rating")),
            ("F, Shift+F", _tr("Taught: the next and the previous part of the face")),
            ("E", _tr("Taught: enlarge it, place by place, then the whole face again")),
            ("H", _tr("Taught: hide or show its outline")),
            ("Ctrl+Return", _tr("Record the answer, then open the next case")),
            *aids,
            *pictures,
        ),
        Station.LOG: (("Ctrl+F", _tr("Find")), ("Ctrl+S", _tr("Export the session"))),
    }  # fmt: skip
    return own.get(station, ()) if station is not None else ()


class GuideDialog(RoomDialog):
    """The keys of the window and of the open station, and the guide; it stands beside the work and blocks nothing."""

    def __init__(self, parent: QWidget, station: Station | None, title: str) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setWindowTitle(_tr("Guide"))
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.setAccessibleName(_tr("Keys or guide"))
        tabs.tabBar().setAccessibleName(_tr("Keys or guide"))
        tabs.addTab(self._keys(station, title), _tr("Keys"))
        tabs.addTab(GuideBook(chapter_of(station), tabs), _tr("Guide"))
        tabs.addTab(self._words(), _tr("Terms"))
        close = button(_tr("Close"), parent=self)
        close.clicked.connect(self.accept)
        layout = column(tabs, row(1, close), gap=12, margin=16)
        layout.setStretch(0, 1)
        self.lay_out(layout)
        self.resize(872, 620)
        self.finished.connect(self.deleteLater)

    def _keys(self, station: Station | None, title: str) -> QWidget:
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(8, 12, 8, 8)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        own = station_keys(station)
        if own:
            self._add(grid, title, own)
        self._add(grid, _tr("Everywhere"), window_keys())
        grid.setRowStretch(grid.rowCount(), 1)
        return scrolled(content, _tr("Keys"))

    def _words(self) -> QWidget:
        content = QWidget(self)
        grid = QGridLayout(content)
        grid.setContentsMargins(8, 12, 8, 8)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for line, (forms, said) in enumerate(terms()):
            grid.addWidget(label(forms[0], parent=self), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(said, wrap=True, parent=self), line, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return scrolled(content, _tr("Terms"))

    def _add(self, grid: QGridLayout, title: str, keys: Keys) -> None:
        grid.addWidget(label(title, "section", parent=self), grid.rowCount(), 0, 1, 2)
        for key, words in keys:
            line = grid.rowCount()
            shown = label(key, parent=self)
            shown.setFont(theme.mono_font(theme.CAPTION_PX + 1))
            grid.addWidget(shown, line, 0)
            grid.addWidget(label(words, wrap=True, parent=self), line, 1)


class GuideBook(QWidget):
    """The pages of the guide: their titles at the left, the page at the right. Nothing outside is opened."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters = chapters()
        self._list = QListWidget(self)
        self._list.setAccessibleName(_tr("Pages of the guide"))
        self._list.setSpacing(2)
        self._list.addItems([each.title for each in self._chapters])
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + _LIST_EDGES_PX)
        self._page = QTextBrowser(self)
        self._page.setAccessibleName(_tr("Page of the guide"))
        self._page.setOpenLinks(False)
        self._page.setSearchPaths([str(guide_folder())])
        self._page.document().setDocumentMargin(16)
        layout = row(self._list, self._page, gap=8)
        layout.setStretch(1, 1)
        layout.setContentsMargins(0, 12, 0, 0)
        self.setLayout(layout)
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(next(place for place, each in enumerate(self._chapters) if each.key == key))

    def words(self) -> str:
        """Return the text of the page that is open."""
        return self._page.toPlainText()

    @Slot(int)
    def _show(self, place: int) -> None:
        self._page.setMarkdown(self._chapters[place].text)
        self._set_apart()
        self._page.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_apart(self) -> None:
        """Give paragraphs air, which Markdown has none of, titles the type of the window, pictures the page's width."""
        cursor = QTextCursor(self._page.document())
        block = self._page.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            form = block.blockFormat()
            form.setBottomMargin(12 if block.textList() is None else 6)
            cursor.setBlockFormat(form)
            if form.headingLevel():
                self._title(cursor, form.headingLevel())
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                if fragment.charFormat().isImageFormat():
                    self._fit(fragment)
                fragments += 1
            block = block.next()

    def _title(self, cursor: QTextCursor, level: int) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        letters.setFont(theme.body_font(theme.PAGE_PX if level == 1 else theme.SECTION_PX))
        cursor.setCharFormat(letters)

    def _fit(self, fragment: QTextFragment) -> None:
        image = fragment.charFormat().toImageFormat()
        image.setWidth(_PICTURE_PX)
        ratio = self.devicePixelRatioF()
        picture = QPixmap(str(guide_folder() / image.name()))  # smooth, which a text's own drawing is not
        picture = picture.scaledToWidth(round(_PICTURE_PX * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        self._page.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(image.name()), picture)
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(image)
