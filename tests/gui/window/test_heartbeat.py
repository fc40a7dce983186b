"""The log hears from the window while it is unlocked, and nothing while it is locked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.domain.staff.roles import Act
from app.gui.jobs import Jobs
from app.gui.page import Context
from app.gui.window.heartbeat import Heartbeat
from app.gui.window.layout_memory import LayoutMemory
from app.gui.window.preferences import Preferences
from app.gui.window.shell import Shell
from app.services.log.oversight import log_state
from tests.gui.inline import InlineExecutor
from tests.services.observing import log_of
from tests.support.section import Section


@pytest.fixture
def shell(qtbot: QtBot, section: Section) -> Iterator[Shell]:
    desk = section.at("okafor")
    preferences = Preferences(section.house.workspace.folder)
    made = Shell(
        Context(desk, Jobs(InlineExecutor()), ""), LayoutMemory(preferences, desk.session.user.id, None), None
    )  # fmt: skip
    qtbot.addWidget(made)
    made.start()
    yield made
    made.close_page()


def events(section: Section) -> list[str]:
    return [entry.new.event for entry in log_of(section.house)]


def test_it_beats_while_unlocked_and_is_silent_behind_the_lock(section: Section, shell: Shell) -> None:
    locked = [False]
    heart = Heartbeat(Jobs(InlineExecutor()), lambda: locked[0], shell)
    heart.start(shell)
    assert events(section).count(Act.RECORD_PROGRAM) == 1
    heart.beat()
    assert events(section).count(Act.HEARTBEAT) == 1
    locked[0] = True
    heart.beat()
    assert events(section).count(Act.HEARTBEAT) == 1
    locked[0] = False
    heart.beat()
    heart.stop()
    heart.beat()
    assert events(section).count(Act.HEARTBEAT) == 2


def test_a_broken_log_is_said_at_the_foot_of_the_window(section: Section, shell: Shell) -> None:
    assert not shell.status_bar.remarks()
    section.house.halted = "The log ends at entry 9. Ask an auditor."
    shell.refresh()
    shell.refresh()
    assert shell.status_bar.remarks() == (log_state(shell.desk).broken,)
