"""The program with a window: made, shown, and taken down again in order."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from app.errors import UserError
from app.gui import theme
from app.gui.icons import draw_all
from app.gui.jobs import Jobs
from app.gui.language import speak
from app.gui.problems import SentenceDialog, install_excepthook, tell
from app.gui.window.collector import Collector
from app.gui.window.main_window import MainWindow
from app.gui.window.preferences import Preferences
from app.gui.window.start_dialog import choose_workspace
from app.gui.window.stations import load_pages
from app.services.house import House, hold_workspace

NAME = "Second Look"
_STANDS_MS = 300
"""By then the page for signing in is painted, and loading takes nothing from it."""


def make_program() -> QApplication:
    """Return the one Qt program, dressed in the dark theme."""
    program = QApplication.instance()
    if not isinstance(program, QApplication):
        program = QApplication([NAME])
    program.setApplicationName(NAME)
    program.setDesktopFileName("second-look")
    theme.apply(program, theme.DARK)
    speak(program)
    return program


def run(workspace_folder: Path | None = None) -> int:
    """Open a workspace in a window and work until it is closed; without a folder, ask for one.

    Returns:
        0, or 1 when the workspace could not be opened; the reason was said in a sentence, in the window and in the
        terminal.
    """
    program = make_program()
    folder = workspace_folder or choose_workspace()
    if folder is None:
        return 0
    try:
        house = hold_workspace(folder)
    except UserError as error:
        _say(str(error))
        return 1
    with house:
        return _work(program, house)


def _work(program: QApplication, house: House) -> int:
    jobs, collector = Jobs(), Collector()
    try:
        speak(program, Preferences(house.workspace.folder).language())
        window = MainWindow(house, jobs)
        uninstall = install_excepthook(window)
        window.open_where_it_was()
        QTimer.singleShot(_STANDS_MS, window, lambda: _begin_loading(window, jobs))
        try:
            return program.exec()
        finally:
            uninstall()
            window.deleteLater()
    finally:
        jobs.close()
        collector.stop()


def _begin_loading(window: MainWindow, jobs: Jobs) -> None:
    draw_all(window)
    words = QCoreApplication.translate("application", "loading the pages")
    jobs.run(words, lambda _: _load(), owner=window, succeeded=lambda _: None, failed=lambda error: tell(window, error))


def _load() -> None:
    """Load what the pages need while somebody signs in, and spare the collector from ever looking at that again."""
    load_pages()
    gc.freeze()


def _say(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
    SentenceDialog(None, sentence).exec()
