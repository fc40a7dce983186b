"""What the tests of the window share."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.domain.casework.media import Pixels
from app.gui import theme
from tests.gui.watchdog import Watch, watching


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Every test sees the dark theme, and none may leave a thread behind; the search keeps its own for good.

    Nothing is collected while other threads may run: a widget has to go in the window's (`app.gui.window.collector`).
    """
    theme.apply(qapp, theme.DARK, theme.Room.CASEWORK)
    before = set(threading.enumerate())
    gc.disable()
    yield
    gc.enable()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # nothing else does where no event loop runs
    alive = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    left = [name for name in alive if not name.startswith("search_")]
    assert left == []


@pytest.fixture
def picture() -> Pixels:
    """A generated picture, 240 rows by 320 columns: a gradient with a white block, no face."""
    rows, columns = np.mgrid[0:240, 0:320]
    made = np.stack([columns * 255 // 320, rows * 255 // 240, np.full_like(rows, 90)], axis=2).astype(np.uint8)
    made[100:140, 140:180] = 255
    return made


@pytest.fixture
def no_stall(waiting_for_the_disk: None) -> Callable[..., AbstractContextManager[Watch]]:
    """`with no_stall(limit_ms=100) as watch:` fails if one turn of the event loop held the window longer."""
    return watching
