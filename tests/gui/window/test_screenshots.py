"""The picture book of every station: its list, its index, its refusals, and the beginning of a real one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.demo import play, screenshots
from app.demo.album import AlbumHands
from app.demo.moments import MOMENTS, SCALES, THEMES, missing_pictures, picture_name
from app.gui import theme


def _fill(folder: Path) -> list[str]:
    names = [picture_name(moment, ink, scale) for moment in MOMENTS for ink in THEMES for scale in SCALES]
    for name in names:
        (folder / name).write_bytes(b"a picture")
    return names


def test_every_theme_and_scale_has_its_own_name(tmp_path: Path) -> None:
    names = _fill(tmp_path)
    assert len(set(names)) == len(MOMENTS) * 4
    assert "decision-light-200.png" in names
    assert missing_pictures(tmp_path) == []
    (tmp_path / "queue-dark-100.png").unlink()
    assert missing_pictures(tmp_path) == ["queue-dark-100.png"]


def test_moments_of_the_album_are_moments_of_the_play() -> None:
    kept = set()
    for module in (play.__file__, screenshots.__file__):
        for source in Path(module).parent.glob("*.py"):
            kept |= set(re.findall(r'"([a-z-]+)"', source.read_text("utf-8")))
            kept |= {f"{start}{end}" for end in re.findall(r'f"\{keep\}(-[a-z-]+)"', source.read_text("utf-8"))
                     for start in ("examination", "no-match")}  # fmt: skip
    assert set(MOMENTS) <= kept


def test_index_shows_each_picture_that_is_there(tmp_path: Path) -> None:
    names = _fill(tmp_path)
    (tmp_path / names[0]).unlink()
    assert screenshots.write_index(tmp_path) == len(names) - 1
    page = (tmp_path / "index.html").read_text("utf-8")
    shown = re.findall(r'src="([^"]+)"', page)
    assert sorted(shown) == sorted(names[1:])
    assert page.index("queue-dark-100.png") < page.index("decision-dark-100.png")


def test_folder_with_other_files_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    assert main(["--screenshots", "--output", str(tmp_path)]) == 1
    assert "holds other files" in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["notes.txt"]


def test_file_instead_of_a_folder_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine")
    assert main(["--screenshots", "--output", str(taken)]) == 1
    assert "is a file. Name a folder" in capsys.readouterr().err


def test_moment_is_drawn_in_both_themes_and_others_are_passed_over(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(QLabel("Queue", window))
    window.resize(300, 200)
    window.show()
    hands, after = AlbumHands(window, tmp_path, 1), []
    hands.afterwards["queue"] = lambda: after.append("queue")
    try:
        hands.keep("queue")
        hands.keep("a moment of another book")
    finally:
        program = QApplication.instance()
        assert isinstance(program, QApplication)
        theme.apply(program, theme.DARK)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["queue-dark-100.png", "queue-light-100.png"]
    dark, light = (QImage(str(tmp_path / f"queue-{ink}-100.png")).pixelColor(2, 2).lightness() for ink in THEMES)
    assert dark < 60 < 200 < light
    assert after == ["queue"]
