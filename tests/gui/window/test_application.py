"""Starting: a sentence instead of a stack of calls, and everything let go at the end."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.errors import Unavailable
from app.gui.problems import nearest_notice
from app.gui.window import application
from app.gui.window.main_window import MainWindow
from app.gui.window.start_dialog import StartDialog
from app.services.house import hold_workspace
from tests.support.section import Section


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would be said in a dialog."""
    sentences: list[str] = []
    monkeypatch.setattr(application, "_say", sentences.append)
    return sentences


def test_workspace_held_by_another_window_is_said(section: Section, said: list[str]) -> None:
    assert application.run(section.house.workspace.folder) == 1
    assert len(said) == 1
    assert "open" in said[0] or "holds" in said[0]


def test_folder_that_is_no_workspace_is_said(tmp_path: Path, said: list[str]) -> None:
    assert application.run(tmp_path / "nothing") == 1
    assert "is not a Second Look workspace. Make one with: second-look-gallery init" in said[0]


def test_window_opens_and_lets_everything_go(section: Section, qapp: QApplication) -> None:
    folder = section.house.workspace.folder
    section.house.close()

    def close_it() -> None:
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        assert window.windowTitle() == "Second Look · Test Section · DEMO"
        window.close()

    QTimer.singleShot(0, qapp, close_it)
    assert application.run(folder) == 0
    hold_workspace(folder).close()


def test_start_dialog_opens_workspaces_only(qtbot: QtBot, section: Section, tmp_path: Path) -> None:
    dialog = StartDialog()
    qtbot.addWidget(dialog)
    field, button = dialog.findChild(QLineEdit, "workspace_folder"), dialog.findChild(QPushButton, "open_workspace")
    assert isinstance(field, QLineEdit)
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()
    field.setText(str(tmp_path))
    field.textEdited.emit(str(tmp_path))
    button.click()
    notice = nearest_notice(dialog)
    assert notice is not None
    assert "is not a Second Look workspace" in notice.sentence()
    assert dialog.result() == 0
    field.setText(str(section.house.workspace.folder))
    button.click()
    assert dialog.result() == 1
    assert dialog.folder() == section.house.workspace.folder


def test_without_a_workspace_one_is_asked_for(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(application, "choose_workspace", lambda: None)
    assert application.run() == 0


def test_error_while_holding_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: list[str], qapp: QApplication
) -> None:
    def fail(folder: Path) -> None:
        raise Unavailable("The disk is gone. Plug it in.")

    monkeypatch.setattr(application, "hold_workspace", fail)
    assert application.run(tmp_path) == 1
    assert said == ["The disk is gone. Plug it in."]


def test_version_and_unknown_options(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Second Look {version('second-look')}\n"
    with pytest.raises(SystemExit) as ended:
        main(["--nonsense"])
    assert ended.value.code == 2


def test_demo_gets_its_own_options(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[list[str]] = []
    monkeypatch.setattr("app.demo.run.main", lambda given: heard.append(list(given)) or 7)  # type: ignore[func-returns-value]
    assert main(["--demo", "--output", "here", "folder"]) == 7
    assert heard == [["--output", "here", "folder"]]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only there Qt aborts without a display")
def test_without_a_display_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["somewhere"]) == 1
    assert capsys.readouterr().err.startswith("There is no display")


def test_the_window_needs_neither_cv2_dlib_nor_reportlab() -> None:
    """What is heavy is loaded when it is first used, not before the sign-in page stands."""
    heavy = "{'cv2', 'dlib', 'onnxruntime', 'av', 'reportlab', 'PIL'}"
    code = f"import sys, app.gui.window.application; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ}, timeout=60
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
