"""The window: who is here, what is open, and the cover when nobody is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.domain.staff.roles import Role
from app.gui import theme
from app.gui.help.guide import GuideDialog
from app.gui.icons import redraw_all
from app.gui.jobs import Job, Jobs
from app.gui.language import LANGUAGES, worded
from app.gui.page import Context
from app.gui.pages.sign_in_page import SignInPage
from app.gui.places import STATION_WORDS
from app.gui.problems import tell
from app.gui.theme import DARK, LIGHT, Room
from app.gui.widgets.confirmation import confirm
from app.gui.widgets.layouts import column
from app.gui.widgets.moments import DayFormat, write_days_as
from app.gui.widgets.role_boxes import role_words
from app.gui.widgets.top_bar import TopBar
from app.gui.window.heartbeat import Heartbeat
from app.gui.window.idle import IDLE_LIMIT_S
from app.gui.window.layout_memory import LayoutMemory, place_on_screen, restore_window
from app.gui.window.menu_choices import add_choices, day_choices
from app.gui.window.own_keys import OwnKeysDialog
from app.gui.window.own_passphrase import OwnPassphraseDialog
from app.gui.window.preferences import Preferences
from app.gui.window.shell import Shell
from app.gui.window.window_lock import WindowLock
from app.services.house import WATERMARKS, House
from app.services.recording import Desk
from app.services.staff import accounts
from app.services.staff.certificates import own_notice
from app.services.tools import start_tools

_PATIENCE_MS = 2_000
_FRAMED_MS = 150
"""By then a desktop has put its frame around a window that was just shown."""
LEAST_SIZE = QSize(1180, 640)
"""The rail's 168 px and the widest page's least width, so that nothing is clipped."""
_FIRST_SIZE = QSize(1366, 768)


class MainWindow(QMainWindow):
    """One workspace, one person at a time.

    Args:
        house: held and locked; the window does not close it.
        jobs: where background work runs; the window does not close it.
        idle_limit_s: seconds without a sign of life until it locks.
    """

    def __init__(self, house: House, jobs: Jobs, idle_limit_s: float = IDLE_LIMIT_S) -> None:
        super().__init__()
        self._house, self._jobs = house, jobs
        self._mark = WATERMARKS[house.workspace.card.room].partition(" ")[0]
        self._shell: Shell | None = None
        self._warming: Job | None = None
        self._after_jobs: Callable[[], object] | None = None
        self._preferences = Preferences(house.workspace.folder)
        self._bar = TopBar(self)
        self._stack = QStackedWidget(self)
        self._sign_in = SignInPage(house, jobs, self)
        self._lock = WindowLock(self, jobs, idle_limit_s)
        self._heart = Heartbeat(jobs, self._lock.is_locked, self)
        theme.apply(_program(), self._preferences.theme(), Room(house.workspace.card.room.value))
        write_days_as(self._preferences.day_format())
        self._compose()
        self._connect()
        theme.dress(self)

    @property
    def shell(self) -> Shell | None:
        """What the signed-in person works in, None while nobody is."""
        return self._shell

    @property
    def lock(self) -> WindowLock:
        """What locks the window."""
        return self._lock

    @property
    def top_bar(self) -> TopBar:
        """The bar at the top."""
        return self._bar

    # Making

    def _compose(self) -> None:
        card = self._house.workspace.card
        room = Room(card.room.value)
        self.setWindowTitle(" · ".join(filter(None, ("Second Look", card.name, self._mark))))
        self.setMinimumSize(LEAST_SIZE)
        self._bar.set_room(room, card.name)
        whole = QWidget(self)
        layout = column(self._bar, self._stack, gap=0)
        layout.setStretch(1, 1)
        whole.setLayout(layout)
        self._stack.addWidget(self._sign_in)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self._sign_in.signed_in.connect(self._on_signed_in)
        self._bar.sign_out_requested.connect(self.sign_out)
        self._bar.lock_requested.connect(self._lock.lock)
        self._lock.ended.connect(self._on_session_over)
        self._bar.help_requested.connect(self.show_guide)
        self._bar.menu().addAction(self.tr("Change passphrase…"), self.change_passphrase)
        self._bar.menu().addAction(self.tr("Security keys…"), self.show_keys)
        self._bar.menu().addAction(self.tr("Dark or light"), self.switch_theme)
        self._add_choices()
        self._jobs.changed.connect(self._on_jobs)
        for keys, act in (
            ("F1", self.show_guide),
            ("Ctrl+T", self.switch_theme),
            ("Ctrl+Shift+L", self._lock.lock),
            ("Ctrl+Shift+Q", self.sign_out),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def open_where_it_was(self) -> None:
        """Take the size and the place of the last time, or a good one at the first; then show the window."""
        if not restore_window(self, self._preferences, ""):
            self.resize(_FIRST_SIZE)
            place_on_screen(self)
        self.show()
        size = self.size()
        QTimer.singleShot(_FRAMED_MS, self, lambda: self._allow_for_frame(size))

    def _allow_for_frame(self, opened: QSize) -> None:
        """Make room for the frame of the desktop, known only now, unless the window was given another size since."""
        if self.size() == opened:
            place_on_screen(self)

    # Coming and going

    @Slot(object)
    def _on_signed_in(self, desk: Desk) -> None:
        user = desk.session.user
        self._bar.set_person(user.full_name, role_words(user.roles))
        memory = LayoutMemory(self._preferences, user.id, self)
        shell = Shell(Context(desk, self._jobs, self._mark), memory, self)
        restore_window(self, self._preferences, user.id)
        shell.place_told.connect(self._bar.set_place)
        self._shell = shell
        self._stack.addWidget(shell)
        self._stack.setCurrentWidget(shell)
        self._lock.watch(shell)
        shell.start()
        self._heart.start(shell)
        if Role.EXAMINER in user.roles:  # the first face then waits for nothing
            self._warming = self._jobs.run(
                self.tr("starting the face analysis"), lambda _: start_tools(desk), owner=shell,
                succeeded=shell.tell_remarks, failed=lambda error: tell(shell, error),
            )  # fmt: skip
            self._jobs.run(
                self.tr("looking at your certificate"), lambda _: own_notice(desk), owner=shell,
                succeeded=lambda words: shell.tell_remarks((words,) if words else ()),
                failed=lambda error: tell(shell, error),
            )  # fmt: skip

    @Slot()
    def sign_out(self) -> None:
        """End the session, after asking when something unrecorded or unfinished would be lost."""
        if self._shell is not None and not self._lock.is_locked():
            self._shell.leave(lambda: self._wind_down(self._end_session))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Sign out first; then the window closes by itself."""
        if self._shell is None:
            event.accept()
            return
        event.ignore()
        self._shell.leave(lambda: self._wind_down(self._end_and_close))

    def _wind_down(self, then: Callable[[], object]) -> None:
        if self._shell is not None:
            self._shell.keep_drafts()
        self._when_quiet(then)

    def _end_and_close(self) -> None:
        self._end_session()
        self._after_jobs = lambda: QTimer.singleShot(0, self, self.close)  # not from within the event that was ignored
        self._on_jobs()

    def _end_session(self) -> None:
        shell = self._shell
        if shell is None:
            return
        self._lock.stop()
        self._heart.stop()
        self._preferences.set_geometry(shell.desk.session.user.id, self.saveGeometry())
        shell.close_page()
        self._shell = None
        self._jobs.run(
            self.tr("signing out"), lambda _: accounts.sign_out(shell.desk), owner=self,
            succeeded=lambda _: self._show_sign_in(shell), failed=lambda error: self._on_not_signed_out(shell, error),
        )  # fmt: skip

    def _show_sign_in(self, shell: Shell) -> None:
        self._stack.setCurrentWidget(self._sign_in)
        self._stack.removeWidget(shell)
        shell.deleteLater()
        self._bar.set_person("", "")
        self._bar.set_place(())
        self._lock.cover.hide()

    def _on_session_over(self, error: Exception) -> None:
        shell = self._shell
        if shell is not None:
            self._lock.stop()
            shell.close_page()
            self._shell = None
            self._on_not_signed_out(shell, error)

    def _on_not_signed_out(self, shell: Shell, error: Exception) -> None:
        self._house.forget()  # the keys go, even when the log could not take the entry
        self._show_sign_in(shell)
        tell(self._sign_in, error)

    # Work that still runs

    def _busy(self) -> list[Job]:
        return [each.job for each in self._jobs.running() if each.job is not self._warming]

    def _when_quiet(self, then: Callable[[], object]) -> None:
        """Go on when nothing runs any more: at once, as soon as short work is done, or after the person stopped it."""
        if not self._busy():
            then()
            return
        self._after_jobs = then
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._ask_to_stop(then))

    def _ask_to_stop(self, then: Callable[[], object]) -> None:
        busy = self._busy()
        if self._after_jobs is not then or not busy:
            return  # it became quiet in the meantime, and went on
        self._after_jobs = None
        labels = ", ".join(dict.fromkeys(job.label for job in busy))
        sentence = self.tr("Still at work: {0}. It is stopped, and nothing of it is kept.").format(labels)
        confirm(self, self.tr("Stop what is running?"), sentence, self.tr("Stop it"), lambda: self._stop(then))

    def _stop(self, then: Callable[[], object]) -> None:
        self._after_jobs = then
        for job in self._busy():
            self._jobs.cancel(job)
        self._on_jobs()

    @Slot()
    def _on_jobs(self) -> None:
        if self._after_jobs is not None and not self._busy():
            then, self._after_jobs = self._after_jobs, None
            then()

    # Looks

    @Slot()
    def switch_theme(self) -> None:
        """Change between dark and light, and remember it."""
        chosen = LIGHT if theme.current().name == DARK.name else DARK
        theme.apply(_program(), chosen)
        self._preferences.set_theme(chosen)

    def _add_choices(self) -> None:
        days = self._bar.menu().addMenu(self.tr("Dates"))
        add_choices(
            days, day_choices(), self._preferences.day_format().value, lambda value: self._write_days(DayFormat(value))
        )
        languages = (("", self.tr("As the system")), *LANGUAGES)
        menu = self._bar.menu().addMenu(self.tr("Language (from the next start)"))
        add_choices(menu, languages, self._preferences.language(), self._preferences.set_language)

    def _write_days(self, chosen: DayFormat) -> None:
        self._preferences.set_day_format(chosen)
        write_days_as(chosen)
        shell = self._shell
        if shell is not None and shell.page is not None:
            shell.go(shell.page.place)

    @Slot()
    def show_guide(self) -> None:
        """Show the keys of the page that is open."""
        if self._lock.is_locked() or self.findChildren(GuideDialog):
            return
        page = self._shell.page if self._shell is not None else None
        station = page.place.station if page is not None else None
        GuideDialog(self, station, worded(STATION_WORDS[station]) if station is not None else "").show()

    @Slot()
    def show_keys(self) -> None:
        """Show the person's own security keys, and let them add one."""
        if self._shell is not None and not self._lock.is_locked():
            OwnKeysDialog(self, self._shell.desk, self._jobs).open()

    @Slot()
    def change_passphrase(self) -> None:
        """Let the person take another passphrase."""
        if self._shell is not None and not self._lock.is_locked():
            OwnPassphraseDialog(self, self._shell.desk, self._jobs).open()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            redraw_all(self)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lock.fit()
        super().resizeEvent(event)


def _program() -> QApplication:
    program = QApplication.instance()
    assert isinstance(program, QApplication)  # noqa: S101 - there is a window, so there is a program
    return program
