"""The window: coming and going, the rail, the lock, what is remembered, and nothing lost without a question."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.casework.review import Verdict
from app.errors import Refused, Unavailable
from app.gui import theme
from app.gui.help.guide import GuideDialog
from app.gui.jobs import Jobs
from app.gui.page import Page
from app.gui.pages.accounts_page import AccountsPage
from app.gui.pages.queue_page import QueuePage
from app.gui.pages.request_page import NewRequestPage, RequestPage
from app.gui.places import Place, Station
from app.gui.widgets.confirmation import Confirmation
from app.gui.widgets.notice import Notice
from app.gui.window import main_window
from app.gui.window.main_window import MainWindow
from app.gui.window.shell import Shell
from app.services.casework import leads
from app.services.casework.queue import standings
from app.services.log import oversight
from tests.gui.access import unnamed
from tests.gui.inline import InlineExecutor, LaterExecutor
from tests.support.section import PASSPHRASE, Section


@pytest.fixture
def window(qtbot: QtBot, section: Section) -> Iterator[MainWindow]:
    section.leave()
    made = MainWindow(section.house, Jobs(InlineExecutor()))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    section.house.forget()


def sign_in(window: MainWindow, name: str) -> Shell:
    acknowledge = window.findChild(QCheckBox, "sign_in_acknowledge")
    assert isinstance(acknowledge, QCheckBox)
    acknowledge.setChecked(True)
    for field, text in (("sign_in_name", name), ("sign_in_passphrase", PASSPHRASE)):
        edit = window.findChild(QLineEdit, field)
        assert isinstance(edit, QLineEdit)
        edit.setText(text)
        edit.textEdited.emit(text)
    button = window.findChild(QPushButton, "sign_in")
    assert isinstance(button, QPushButton)
    button.click()
    assert window.shell is not None
    return window.shell


def here(window: MainWindow) -> Page:
    """The page that is open now."""
    assert window.shell is not None
    page = window.shell.page
    assert page is not None
    return page


def signed_in(window: MainWindow) -> bool:
    return window.shell is not None


def events(section: Section, name: str) -> list[tuple[str, str]]:
    """The events of the newest session of a person, read by an auditor afterwards."""
    desk = section.at("auditor")
    session = next(s for s in oversight.list_sessions(desk) if s.user.sign_in_name == name)
    return [(entry.new.event, entry.new.outcome.value) for entry in oversight.read_session(desk, session.id)]


def dialog(window: MainWindow) -> Confirmation:
    open_ones = [each for each in window.findChildren(Confirmation) if each.isVisible()]
    assert len(open_ones) == 1
    return open_ones[0]


def answer(window: MainWindow, name: str) -> None:
    button = dialog(window).findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


# Coming and going


def test_signing_in_opens_the_first_section_and_says_who_and_where(window: MainWindow) -> None:
    shell = sign_in(window, "okafor")
    assert isinstance(shell.page, QueuePage)
    assert window.top_bar.words() == "Demo · Test Section | Queue | Adaeze Okafor"
    assert shell.rail.current() == "queue"
    assert shell.status_bar.log_words().startswith("Log · entry ")
    assert unnamed(shell) == []


SECTIONS = ["queue", "leads", "practice"]
"""Of an examiner outside of casework."""


@pytest.mark.parametrize(
    ("name", "sections"),
    [
        ("okafor", SECTIONS),
        ("soto", ["queue", "leads", "gallery", "accounts", "settings"]),
        ("auditor", ["log", "oversight", "leads", "gallery"]), ("admin", ["gallery", "accounts", "settings"]),
        ("trainer", ["exercises", "proficiency", "accounts"]),
    ],
)  # fmt: skip
def test_rail_has_the_sections_of_the_role(window: MainWindow, name: str, sections: list[str]) -> None:
    shell = sign_in(window, name)
    assert list(shell.rail.keys()) == sections
    assert shell.page is not None
    assert shell.page.place.station.value == sections[0]


def test_signing_out_locks_the_workspace_and_is_logged(window: MainWindow, section: Section) -> None:
    sign_in(window, "okafor")
    QTest.keySequence(window, "Ctrl+Shift+Q")
    assert window.shell is None
    assert window.top_bar.words().endswith("|  | ")
    with pytest.raises(Refused, match="Nobody is signed in"):
        _ = section.house.workspace.keys
    assert events(section, "okafor")[-1] == ("session.ended", "done")


def test_closing_signs_out_first(qtbot: QtBot, window: MainWindow, section: Section) -> None:
    sign_in(window, "okafor")
    window.close()
    assert window.isVisible(), "not before the session has ended"
    qtbot.waitUntil(lambda: not window.isVisible())
    assert events(section, "okafor")[-1] == ("session.ended", "done")


def test_what_was_written_is_not_lost_without_a_question(window: MainWindow) -> None:
    shell = sign_in(window, "admin")
    shell.go(Place(Station.ACCOUNTS))
    page = shell.page
    assert isinstance(page, AccountsPage)
    name = page.findChild(QLineEdit, "account_full_name")
    assert isinstance(name, QLineEdit)
    name.setText("Iva Novak")
    shell.rail.chosen.emit("queue")
    assert shell.page is page
    answer(window, "go_back")
    assert shell.page is page
    assert name.text() == "Iva Novak"
    window.sign_out()
    answer(window, "confirm")
    assert window.shell is None


def test_a_slower_engine_is_said_at_once_and_stays_readable(
    window: MainWindow, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(section.house.analyst, "remarks", ("A slower engine is in use.",))
    shell = sign_in(window, "okafor")
    assert shell.page is not None
    said = shell.page.findChild(Notice)
    assert isinstance(said, Notice) and said.sentence() == "A slower engine is in use."
    said.clear()
    button = shell.status_bar.findChild(QToolButton, "tool_remarks")
    assert isinstance(button, QToolButton) and button.isVisibleTo(window) and button.text() == "1 remark"
    button.click()
    assert said.sentence() == "A slower engine is in use."


def number_field(window: MainWindow) -> QLineEdit:
    shell = window.shell
    assert shell is not None
    shell.go(Place(Station.NEW_REQUEST))
    assert isinstance(shell.page, NewRequestPage)
    number = shell.page.findChild(QLineEdit, "request_number")
    assert isinstance(number, QLineEdit)
    return number


def test_drafts_are_written_before_the_page_goes_the_window_locks_or_the_person_leaves(
    window: MainWindow, section: Section
) -> None:
    shell = sign_in(window, "okafor")
    number = number_field(window)
    number.setText("2026-0001")
    number.textEdited.emit("2026-0001")
    assert not (section.house.workspace.folder / "drafts").exists()
    window.lock.lock()
    assert (section.house.workspace.folder / "drafts").is_dir()
    window.lock.cover.unlock_requested.emit(PASSPHRASE)
    shell.close_page()
    number = number_field(window)
    assert number.text() == "2026-0001"
    number.setText("2026-0002")
    number.textEdited.emit("2026-0002")
    shell.rail.chosen.emit("queue")
    number = number_field(window)
    assert number.text() == "2026-0002"
    number.setText("2026-0003")
    number.textEdited.emit("2026-0003")
    window.sign_out()
    assert window.shell is None
    sign_in(window, "okafor")
    assert number_field(window).text() == "2026-0003"


def test_running_work_is_asked_about_and_stopped(
    qtbot: QtBot, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "_PATIENCE_MS", 0)
    section.leave()
    later = LaterExecutor()
    window = MainWindow(section.house, Jobs(later))
    qtbot.addWidget(window)
    window.show()
    desk = section.at("okafor")
    window._on_signed_in(desk)
    later.now()
    assert window.shell is not None
    seen: list[bool] = []
    window._jobs.run(
        "scanning clip", lambda progress: seen.append(progress.cancelled()), owner=window,
        succeeded=lambda _: None, failed=lambda _: None,
    )  # fmt: skip
    window.sign_out()
    qtbot.waitUntil(lambda: bool(window.findChildren(Confirmation)))
    assert "scanning clip" in dialog(window).sentence()
    answer(window, "confirm")
    assert signed_in(window), "the session ends only after the work has let go"
    later.now()
    assert not signed_in(window)
    assert seen == [], "work that had not begun never begins"
    section._desk = None


def test_session_that_cannot_be_ended_still_drops_the_keys(
    window: MainWindow, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(desk: object) -> None:
        raise Unavailable("The disk is full, so nothing was saved. Free some space and try again.")

    sign_in(window, "okafor")
    monkeypatch.setattr("app.services.staff.accounts.sign_out", full)
    window.sign_out()
    said = [each.sentence() for each in window.findChildren(Notice) if each.isVisible()]
    assert said == ["The disk is full, so nothing was saved. Free some space and try again."]
    with pytest.raises(Refused, match="Nobody is signed in"):
        _ = section.house.workspace.keys


def test_f5_reads_the_page_again(window: MainWindow, section: Section) -> None:
    sign_in(window, "okafor")
    before = here(window)
    QTest.keySequence(window, "F5")
    assert here(window) is not before
    assert isinstance(here(window), QueuePage)


# Inside a request


def test_stations_of_a_request_with_their_states(window: MainWindow, section: Section) -> None:
    section.searched()
    section.leave()
    shell = sign_in(window, "okafor")
    (standing,) = standings(shell.desk)
    shell.go(Place(Station.REQUEST, standing.request.id))
    assert isinstance(here(window), RequestPage)
    assert window.top_bar.words() == "Demo · Test Section | Request 2026-0001 | Adaeze Okafor"
    keys = ["request", "evidence", "probe", "search", "examination", "decision", "report"]
    assert list(shell.rail.keys()) == [*SECTIONS, *keys]
    assert not shell.rail.entry("decision").isEnabled()
    QTest.keySequence(window, "Ctrl+5")
    assert window.top_bar.words() == "Demo · Test Section | Request 2026-0001  ▸  Examination | Adaeze Okafor"
    QTest.keySequence(window, "Ctrl+6")
    assert here(window).place.station is Station.EXAMINATION, "a closed station is not opened by its key"
    QTest.keySequence(window, "Ctrl+0")
    assert isinstance(here(window), QueuePage)
    assert list(shell.rail.keys()) == SECTIONS


def test_rail_follows_what_is_recorded(window: MainWindow, section: Section) -> None:
    receipt = section.verified()
    section.leave()
    shell = sign_in(window, "soto")
    (standing,) = standings(shell.desk)
    shell.go(Place(Station.REQUEST, standing.request.id))
    assert not shell.rail.entry("report").isEnabled()
    leads.decide(shell.desk, receipt.search_id, Verdict.REFUSE, "too small")
    here(window).changed.emit()
    assert shell.rail.entry("report").isEnabled()


def test_the_focus_is_on_the_page(window: MainWindow) -> None:
    shell = sign_in(window, "okafor")
    shell.go(Place(Station.REQUEST, "no-such-request"))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is here(window) or here(window).isAncestorOf(focus)


# The lock


def test_idle_window_locks_and_opens_to_its_person_only(
    window: MainWindow, section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = sign_in(window, "okafor")
    hidden: list[bool] = []
    monkeypatch.setattr(here(window), "hide_pictures", hidden.append)
    window.lock.idle.idle.emit()
    assert window.lock.is_locked()
    assert not shell.isEnabled()
    assert not window.lock.idle.is_watching()
    assert window.lock.cover.geometry() == window.rect()
    assert not section.house.workspace.is_open, "the keys are gone with the pictures"
    window.lock.cover.unlock_requested.emit("wrong wrong wrong")
    assert window.lock.cover.message() == "This is not your passphrase. Try again; the attempt was recorded."
    assert window.lock.is_locked()
    window.lock.cover.unlock_requested.emit(PASSPHRASE)
    assert not window.lock.is_locked()
    assert shell.isEnabled()
    assert window.lock.idle.is_watching()
    assert hidden == [True, False]
    window.sign_out()
    acts = [event for event in events(section, "okafor") if event[0].startswith("session.")]
    assert acts == [
        ("session.started", "done"), ("session.locked", "done"), ("session.unlocked", "done"),
        ("session.ended", "done"),
    ]  # fmt: skip


def test_five_wrong_passphrases_at_the_locked_window_end_the_session(window: MainWindow, section: Section) -> None:
    sign_in(window, "okafor")
    window.lock.lock()
    for _ in range(5):
        window.lock.cover.unlock_requested.emit("wrong wrong wrong")
        assert window.shell is not None
    window.lock.cover.unlock_requested.emit(PASSPHRASE)
    assert "is locked after failed attempts" in window.lock.cover.message()
    assert not section.house.workspace.is_open


def test_locked_window_shows_and_obeys_nothing(window: MainWindow) -> None:
    shell = sign_in(window, "okafor")
    QTest.keySequence(window, "F1")
    assert len([each for each in window.findChildren(GuideDialog) if each.isVisible()]) == 1
    window.lock.lock()
    assert [each for each in window.findChildren(GuideDialog) if each.isVisible()] == []
    for keys in ("Ctrl+Shift+Q", "F1", "Ctrl+N"):
        QTest.keySequence(window, keys)
    assert window.shell is shell
    assert isinstance(shell.page, QueuePage)
    window.resize(1200, 700)
    assert window.lock.cover.geometry() == window.rect()
    seen = window.grab().toImage()
    middle = seen.pixelColor(seen.width() // 2, 20)
    assert middle.name() == theme.current().window.lower(), "the cover is over the top bar too"


def test_locked_window_closes_a_list_that_hangs_open(window: MainWindow) -> None:
    sign_in(window, "okafor")
    menu = window.top_bar.menu()
    menu.popup(window.rect().center())
    assert menu.isVisible()
    window.lock.lock()
    assert not menu.isVisible()
    assert window.isVisible()


# What is remembered, and the guide


def test_theme_is_remembered_in_the_workspace(qtbot: QtBot, window: MainWindow, section: Section) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    QTest.keySequence(window, "Ctrl+T")
    assert theme.current() is theme.LIGHT
    assert (section.house.workspace.folder / "window.ini").is_file()
    theme.apply(app, theme.DARK)
    again = MainWindow(section.house, Jobs(InlineExecutor()))
    qtbot.addWidget(again)
    assert theme.current() is theme.LIGHT
    QTest.keySequence(window, "Ctrl+T")
    theme.apply(app, theme.DARK)


def test_guide_lists_the_keys_of_the_station_once(window: MainWindow) -> None:
    sign_in(window, "okafor")
    for _ in range(2):
        QTest.keySequence(window, "F1")
    (guide,) = (each for each in window.findChildren(GuideDialog) if each.isVisible())
    said = [each.property("text") for each in guide.findChildren(QWidget)]
    assert "Queue" in said
    assert "Ctrl+N" in said
    assert "Ctrl+Shift+L" in said


def test_everything_fits_the_smallest_window(window: MainWindow) -> None:
    shell = sign_in(window, "okafor")
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768
    for station in (Station.NEW_REQUEST, Station.QUEUE):
        shell.go(Place(station))
        assert window.minimumSizeHint().width() <= 1366
        assert window.minimumSizeHint().height() <= 768
