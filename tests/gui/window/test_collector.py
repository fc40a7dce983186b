"""Cycles are collected in the window's thread, whoever left them."""

from __future__ import annotations

import gc
import threading
from typing import ClassVar

from pytestqt.qtbot import QtBot

from app.gui.window.collector import Collector


class Node:
    """Leaves a cycle, and says in which thread it went."""

    gone: ClassVar[set[int]] = set()

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Node.gone.add(threading.get_ident())


def leave_cycles(count: int) -> None:
    for _ in range(count):
        Node()


def test_what_another_thread_leaves_goes_in_the_windows(qtbot: QtBot) -> None:
    Node.gone.clear()
    collector = Collector()
    try:
        working = threading.Thread(target=leave_cycles, args=(5 * gc.get_threshold()[0],))
        working.start()
        working.join()
        assert Node.gone == set(), "nothing goes where it was left"
        qtbot.waitUntil(lambda: bool(Node.gone))
        assert Node.gone == {threading.get_ident()}
    finally:
        collector.stop()
    assert gc.isenabled()
