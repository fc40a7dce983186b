"""The log for the auditor: sessions, their entries, the check of the whole, and the export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QSplitter, QWidget

from app.domain.log.audit import LogEntry, LogOutcome
from app.domain.log.events import LOG_OUTCOME_WORDS, event_words
from app.domain.records import Session
from app.gui.files import ask_save, write_file
from app.gui.language import worded
from app.gui.listing import Listing
from app.gui.models.rows_model import Column
from app.gui.page import Context, Page
from app.gui.page_frame import frame
from app.gui.places import Place
from app.gui.times import clock_words
from app.gui.widgets.drop_down import DropDown
from app.gui.widgets.keys import bind, name_action
from app.gui.widgets.layouts import column, label, row
from app.gui.widgets.moments import local_minute, utc_words
from app.gui.widgets.next_action import NextAction
from app.gui.widgets.notice import Notice, Tone
from app.services.auditing.histories import HistoryExported
from app.services.log.oversight import (
    LogCheck,
    export_session,
    list_sessions,
    read_session,
    verify_log,
)

_FAULTS_SHOWN = 3


class LogPage(Page):
    """Sessions at the left, entries of the one chosen at the right.

    Attributes:
        ask_path: asks where to save, given a proposed name; None gives up.
    """

    def __init__(self, context: Context, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(context, place, parent)
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self._session: Session | None = None
        self._entries: list[LogEntry] = []
        self._notice = Notice(self)
        self._search, self._outcome = QLineEdit(self), DropDown(self)
        self._sessions = self._sessions_listing()
        self._listing = self._entries_listing()
        self._count = label("", "secondary", parent=self)
        self._action = NextAction(self.tr("Export session…"), "Ctrl+S", self)
        self._check = self._action.add_other(self.tr("&Check the whole log"))
        self._prepare()
        self._lay_out()
        self._tell_blocked()

    def open_page(self) -> None:
        self.work(self.tr("reading the sessions"), lambda _: list_sessions(self.context.desk), self._on_sessions)

    def export_to(self, path: Path) -> None:
        """Export the chosen session and write the file; what left, and its hash, are recorded first."""
        session = self._session
        if session is None:
            return
        self._action.set_blocked(self.tr("Exporting"))
        self.work(
            self.tr("exporting the session"),
            lambda _: self._export(session.id, path),
            lambda exported: self._on_exported(path, exported),
            lambda _: self._tell_blocked(),
        )

    def _export(self, session_id: str, path: Path) -> HistoryExported:
        exported = export_session(self.context.desk, session_id)
        write_file(path, exported.data)
        return exported

    # Making

    def _sessions_listing(self) -> Listing[Session]:
        columns: Sequence[Column[Session]] = (
            Column(self.tr("Person"), lambda session: session.user.full_name),
            Column(
                self.tr("Begun"), lambda session: local_minute(session.started_at),
                lambda session: utc_words(session.started_at),
            ),
        )  # fmt: skip
        empty = (self.tr("No sessions yet"), self.tr("Each sign-in begins one."))
        made = Listing(self.tr("Sessions"), columns, empty, object_name="log_sessions", stretched=0, parent=self)
        made.setMinimumWidth(240)
        return made

    def _entries_listing(self) -> Listing[LogEntry]:
        columns: Sequence[Column[LogEntry]] = (
            Column(
                self.tr("Entry"), lambda entry: f"{entry.seq:,}", lambda entry: entry.hash, fixed=True, figures=True
            ),
            Column(self.tr("Time"), lambda entry: clock_words(entry.at), lambda entry: utc_words(entry.at), fixed=True),
            Column(self.tr("Event"), lambda entry: event_words(entry.new.event), lambda entry: entry.new.event),
            Column(self.tr("Outcome"), lambda entry: worded(LOG_OUTCOME_WORDS[entry.new.outcome])),
            Column(
                self.tr("Concerns"), lambda entry: " ".join(map(_short, entry.new.objects)),
                lambda entry: "\n".join(entry.new.objects), fixed=True,
            ),
            Column(self.tr("Details"), _details),
        )  # fmt: skip
        empty = (self.tr("No session chosen"), self.tr("Choose a session at the left to read what was done in it."))
        made = Listing(self.tr("Entries"), columns, empty, object_name="log_entries", parent=self)
        made.table.horizontalHeader().setResizeContentsPrecision(0)  # measure what is seen, not ten thousand rows
        return made

    def _prepare(self) -> None:
        self._search.setPlaceholderText(self.tr("Find in event, objects or details"))
        self._search.setAccessibleName(self.tr("Find entries"))
        self._search.setMinimumWidth(260)
        self._search.textChanged.connect(self._show)
        self._outcome.setAccessibleName(self.tr("Outcome"))
        self._outcome.addItem(self.tr("Every outcome"), "")
        for outcome in LogOutcome:
            self._outcome.addItem(worded(LOG_OUTCOME_WORDS[outcome]), outcome.value)
        self._outcome.currentIndexChanged.connect(self._show)
        self._sessions.table.row_chosen.connect(self._on_session)
        self._action.triggered.connect(self._on_export)
        self._check.clicked.connect(self._on_check)
        self._search.setObjectName("log_search")
        self._outcome.setObjectName("log_outcome")
        self._check.setObjectName("check_log")
        name_action(self._action, "export_session")
        bind(self, "Ctrl+F", self._search.setFocus)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._sessions)
        split.addWidget(self._listing)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 880])
        split.setChildrenCollapsible(False)
        title = label(self.tr("Log"), "page", parent=self)
        head = row(title, self._count, 1, self._search, self._outcome, gap=12)
        self.setLayout(frame(self._notice, head, column(split), action=self._action))

    # Reading

    def _on_sessions(self, sessions: list[Session]) -> None:
        self._sessions.set_rows(sessions)
        self._sessions.table.setFocus()

    @Slot(int)
    def _on_session(self, number: int) -> None:
        session = self._sessions.model.row(number)
        if session == self._session:
            return
        self._session = session
        self._tell_blocked()
        self.work(
            self.tr("reading the log"),
            lambda _: read_session(self.context.desk, session.id),
            lambda entries: self._on_entries(session, entries),
        )

    def _on_entries(self, session: Session, entries: list[LogEntry]) -> None:
        if session == self._session:
            self._entries = entries
            self._show()

    @Slot()
    def _show(self) -> None:
        if self._session is None:
            return
        text, outcome = self._search.text().strip().casefold(), self._outcome.currentData()
        wanted = [entry for entry in self._entries if _fits(entry, text, outcome)]
        self._listing.empty.set_words(
            self.tr("No entry is like that"), self.tr("Take the words or the outcome back to see every entry.")
        )
        self._listing.set_rows(wanted)
        shown, all_of_them = f"{len(wanted):,}", f"{len(self._entries):,}"
        self._count.setText(self.tr("{0} of {1} entries").format(shown, all_of_them))

    # Acting

    @Slot()
    def _tell_blocked(self) -> None:
        self._action.set_blocked(None if self._session is not None else self.tr("No session chosen"))

    @Slot()
    def _on_export(self) -> None:
        session = self._session
        if session is not None:
            path = self.ask_path(f"session-{session.started_at[:10]}-{session.id[:8]}.zip")
            if path is not None:
                self.export_to(path)

    def _ask_path(self, name: str) -> Path | None:
        return ask_save(self, self.tr("Export the session"), name, self.tr("ZIP (*.zip)"))

    def _on_exported(self, path: Path, exported: HistoryExported) -> None:
        self._tell_blocked()
        sentence = self.tr("Saved as {0}. SHA-256: {1}").format(path.name, exported.sha256)
        self._notice.show_sentence(sentence, Tone.INFO)

    @Slot()
    def _on_check(self) -> None:
        self._check.setEnabled(False)
        self.work(
            self.tr("checking the whole log"),
            lambda _: verify_log(self.context.desk),
            self._on_checked,
            lambda _: self._check.setEnabled(True),
        )

    def _on_checked(self, check: LogCheck) -> None:
        self._check.setEnabled(True)
        if check.whole:
            sentence = self.tr("The log is whole: each of its {0:,} entries follows from the one before.")
            self._notice.show_sentence(sentence.format(check.entries), Tone.INFO)
            return
        faults = " ".join(check.faults[:_FAULTS_SHOWN])
        more = len(check.faults) - _FAULTS_SHOWN
        rest = self.tr(" And {0} more.").format(more) if more > 0 else ""
        sentence = self.tr("The log is NOT whole. {0}{1} Stop work here, keep the folder as it is, and report it.")
        self._notice.show_sentence(sentence.format(faults, rest), Tone.REFUSED)


def _fits(entry: LogEntry, text: str, outcome: str) -> bool:
    if outcome and entry.new.outcome.value != outcome:
        return False
    return not text or text in event_words(entry.new.event).casefold() or text in entry.body.casefold()


def _short(identifier: str) -> str:
    return identifier if len(identifier) <= 12 else f"{identifier[:4]}…{identifier[-6:]}"


def _details(entry: LogEntry) -> str:
    return ", ".join(f"{name} {_short(str(value))}" for name, value in entry.new.details.items())
