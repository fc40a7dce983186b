"""What a signed-in person works in: rail, the page that is open, status bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui import theme
from app.gui.drafts import DraftKeeper
from app.gui.language import worded
from app.gui.page import Context, Page
from app.gui.places import STATION_WORDS, Place, Station
from app.gui.problems import nearest_notice, tell
from app.gui.times import clock_words
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.keys import bind
from app.gui.widgets.layouts import column, row
from app.gui.widgets.rail import Rail
from app.gui.widgets.status_bar import StatusBar
from app.gui.window.layout_memory import LayoutMemory
from app.gui.window.request_stations import RequestStation, request_stations
from app.gui.window.stations import make_page, sections_of
from app.services.casework.queue import RequestFile, refresh_request_file
from app.services.recording import Desk
from app.services.tools import new_index_remarks

_SECTION_OF = {Station.NEW_REQUEST: Station.QUEUE, Station.EXERCISE: Station.PRACTICE}
"""Places that belong to a section of the rail without being one."""


@dataclass(frozen=True)
class _State:
    """What the frame around a page shows of the records."""

    entries: int
    last_at: str
    file: RequestFile | None
    remarks: tuple[str, ...]
    broken: str


class Shell(QWidget):
    """Rail, page and status bar of one desk; `memory` keeps how this person laid pages out.

    Signal `place_told(object)`: the words for where the person is, a tuple, for the top bar.
    """

    place_told = Signal(object)

    def __init__(self, context: Context, memory: LayoutMemory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._memory = context, memory
        self._page: Page | None = None
        self._file: RequestFile | None = None
        self._stations: tuple[RequestStation, ...] = ()
        self._reading, self._stale = False, False
        room = theme.Room(context.desk.house.workspace.card.room.value)
        self._sections = sections_of(context.desk.session.user.roles, room)
        self._rail = Rail(self)
        self._rail.set_room(room)
        self._rail.set_sections(self._sections)
        self._rail.chosen.connect(self._on_chosen)
        self._pages = QStackedWidget(self)
        self._status = StatusBar(context.jobs, self)
        self._status.remarks_opened.connect(self._on_remarks)
        middle = row(self._rail, self._pages, gap=0)
        middle.setStretch(1, 1)
        layout = column(middle, self._status, gap=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        for number in range(8):
            bind(self, f"Ctrl+{number}", partial(self._on_number, number))
        bind(self, "F5", self._on_read_again)

    # Going

    def start(self) -> None:
        """Open the person's first section."""
        self.go(Place(Station(self._sections[0].key)))

    @Slot(object)
    def go(self, place: Place) -> None:
        """Open a place, after asking when something unrecorded would be lost."""
        self.leave(lambda: self._open(place))

    def leave(self, then: Callable[[], object]) -> None:
        """Call `then` when the page may be left: at once, or after the person said so."""
        question = self._page.leave_question() if self._page is not None else None
        if question is None:
            then()
        else:
            confirm(self, self.tr("Leave this page?"), question, self.tr("Leave"), then)

    @property
    def desk(self) -> Desk:
        """Whose desk this is."""
        return self._context.desk

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        return self._page

    @property
    def status_bar(self) -> StatusBar:
        """The bar at the foot."""
        return self._status

    @property
    def rail(self) -> Rail:
        """The rail."""
        return self._rail

    def hide_pictures(self, hidden: bool) -> None:
        """Blank or show every picture (idle lock)."""
        if self._page is not None:
            self._page.hide_pictures(hidden)

    def keep_drafts(self) -> None:
        """Write what the page's fields hold and nobody recorded; a job does it."""
        for keeper in self._page.findChildren(DraftKeeper) if self._page is not None else []:
            keeper.flush()

    def close_page(self) -> None:
        """Let the page go, before the person signs out."""
        self.keep_drafts()
        if self._page is not None:
            self._memory.keep(self._page)
            self._page.close_page()
            self._pages.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def _open(self, place: Place) -> None:
        self.close_page()
        page = make_page(self._context, place)
        page.moved.connect(self.go, Qt.ConnectionType.QueuedConnection)
        page.changed.connect(self.refresh)
        self._page = page
        self._memory.restore(page)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if self._file is not None and self._file.request.id != place.request_id:
            self._file = None
        self._show_stations()
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page.setFocus()  # or Qt would hand it to the next button it finds
        page.open_page()
        self.refresh()

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        station = next((each for each in self._stations if each.place.station.value == key), None)
        self.go(station.place if station is not None else Place(Station(key)))

    def _on_number(self, number: int) -> None:
        if number == 0:
            self._on_chosen(self._sections[0].key)
        elif number <= len(self._stations) and not self._stations[number - 1].closed_because:
            self.go(self._stations[number - 1].place)

    def _on_read_again(self) -> None:
        if self._page is not None:
            self.go(self._page.place)

    # Telling

    @Slot()
    def refresh(self) -> None:
        """Read the log's state and the request again; asked while it is being read, it is read once more."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        request_id = self._page.place.request_id if self._page is not None else None
        self._context.jobs.run(
            self.tr("reading the log's state"),
            lambda _: self._read(request_id),
            owner=self,
            succeeded=self._on_state,
            failed=self._on_failed,
        )

    def _read(self, request_id: str | None) -> _State:
        from app.services.log.oversight import log_state  # loads what prints, which can wait until somebody is here

        desk = self._context.desk
        remarks = new_index_remarks(desk, self._status.remarks())
        log = log_state(desk)
        file = refresh_request_file(desk, request_id) if request_id else None
        return _State(log.entries, log.last_at, file, remarks, log.broken)

    def _on_state(self, state: _State) -> None:
        self._reading = False
        words = self.tr("Log · entry {0:,} · {1}").format(state.entries, clock_words(state.last_at)[:5])
        self._status.set_log_state(words, whole=not state.broken)
        broken = (state.broken,) if state.broken and state.broken not in self._status.remarks() else ()
        self.tell_remarks((*state.remarks, *broken))
        here = self._page.place.request_id if self._page is not None else None
        if state.file is None or state.file.request.id == here:
            self._file = state.file
            self._show_stations()
        if self._stale:
            self.refresh()

    def tell_remarks(self, sentences: tuple[str, ...]) -> None:
        """Say on screen what is not as it should be: in the page's notice now, in the status bar from now on."""
        if sentences:
            self._status.add_remarks(sentences)
            self._on_remarks(" ".join(sentences))

    @Slot(str)
    def _on_remarks(self, words: str) -> None:
        notice = nearest_notice(self._page) if self._page is not None else None
        if notice is not None:
            notice.show_sentence(words)

    def _on_failed(self, error: Exception) -> None:
        self._reading = False
        self._status.set_log_state(self.tr("The log cannot be read"), whole=False)
        tell(self, error)

    def _show_stations(self) -> None:
        file = self._file
        roles = self._context.desk.session.user.roles
        stations = request_stations(file, roles) if file is not None else ()
        if stations != self._stations:
            self._stations = stations
            title = self.tr("Request {0}").format(file.request.form.number) if file is not None else ""
            self._rail.set_stations(title, [each.for_rail() for each in stations])
        if self._page is not None:
            here = self._page.place.station
            self._rail.set_current(_SECTION_OF.get(here, here).value)
            self.place_told.emit(self._place_words(here))

    def _place_words(self, here: Station) -> tuple[str, ...]:
        title = next((each.title for each in self._stations if each.place.station is here), worded(STATION_WORDS[here]))
        if self._file is None or here is Station.REQUEST:
            return (title,) if self._file is None else (self._request_words(self._file),)
        return (self._request_words(self._file), title)

    def _request_words(self, file: RequestFile) -> str:
        return self.tr("Request {0}").format(file.request.form.number)
