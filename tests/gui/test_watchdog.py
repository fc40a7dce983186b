"""The watchdog itself: it sees what freezes a window, and nothing else."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.gui.watchdog import Watch, watching


def burn(seconds: float) -> None:
    """Use so much processor time in this thread."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def after_a_turn(qtbot: QtBot, act: object) -> None:
    """Let the event loop call something, and come round again."""
    done: list[bool] = []

    def called() -> None:
        assert callable(act)
        act()
        done.append(True)

    QTimer.singleShot(0, called)
    qtbot.waitUntil(lambda: bool(done))


def test_a_slot_that_computes_is_a_stall_and_is_named(qtbot: QtBot) -> None:
    with pytest.raises(AssertionError, match=r"held for 1[5-9]\d ms[\s\S]*in burn"), watching(100):
        after_a_turn(qtbot, lambda: burn(0.15))


def test_a_slot_that_waits_for_another_thread_is_a_stall_and_is_named(qtbot: QtBot) -> None:
    never: Future[None] = Future()

    def wait() -> None:
        with pytest.raises(TimeoutError):
            never.result(timeout=0.3)

    with pytest.raises(AssertionError, match=r"waited [1-3]\d\d ms[\s\S]*in wait"), watching(waiting_ms=100):
        after_a_turn(qtbot, wait)


def test_many_short_turns_are_no_stall(qtbot: QtBot) -> None:
    with watching(100) as watch:
        for _ in range(8):
            after_a_turn(qtbot, lambda: burn(0.03))
    assert 30 <= watch.busiest.busy_ms < 100


def test_other_threads_and_an_idle_loop_are_no_stall(qtbot: QtBot) -> None:
    worker = threading.Thread(target=burn, args=(0.3,))
    with watching(100, waiting_ms=250) as watch:
        worker.start()
        qtbot.waitUntil(lambda: not worker.is_alive())
    assert watch.busiest.busy_ms < 100


def test_an_act_is_a_turn_of_its_own() -> None:
    with watching(100) as watch:
        watch.does(lambda: burn(0.06))
        watch.does(lambda: burn(0.06))
    assert 60 <= watch.busiest.busy_ms < 100


def test_nothing_done_is_nothing_measured() -> None:
    watch = Watch()
    watch.begin()
    watch.end()
    assert watch.busiest.busy_ms < 20
