"""Contact sheet and candidate strip: many faces, quickly, and nothing said that must not be said."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from app.domain.casework.media import Pixels
from app.gui.models.faces_model import FaceCell, FacesModel, Role
from app.gui.models.strip_model import StripCell
from app.gui.widgets.candidate_strip import CandidateStrip
from app.gui.widgets.contact_sheet import ContactSheet
from tests.gui.access import item_texts, unnamed

CHIP: Pixels = np.full((150, 150, 3), 90, np.uint8)


def cells(count: int, in_group: int = 7) -> list[FaceCell]:
    return [FaceCell(f"k{i}", CHIP, f"frame {i}", "00:00:01.000", f"Track {i // in_group}") for i in range(count)]


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[ContactSheet]:
    made = ContactSheet("Faces of this clip", several=True)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.set_cells(cells(20))
    made.show()
    yield made


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[CandidateStrip]:
    made = CandidateStrip()
    qtbot.addWidget(made)
    made.resize(700, 140)
    made.set_cells([StripCell(CHIP, i in (0, 3)) for i in range(20)])
    made.show()
    yield made


# Contact sheet


def test_keys_and_clicks_choose_and_open(sheet: ContactSheet, qtbot: QtBot) -> None:
    sheet.set_current_key("k0")
    with qtbot.waitSignal(sheet.current_changed) as heard:
        QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert heard.args == ["k1"]
    assert sheet.current_key() == "k1"
    with qtbot.waitSignal(sheet.opened) as opened:
        QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert opened.args == ["k1"]


def test_several_can_be_chosen_in_the_order_of_the_sheet(sheet: ContactSheet) -> None:
    sheet.set_current_key("k4")
    QTest.keyClick(sheet, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.selected_keys() == ("k3", "k4")


def test_groups_begin_and_end_where_tracks_do(sheet: ContactSheet) -> None:
    starts = [row for row in range(20) if sheet.faces.index(row).data(Role.STARTS_GROUP)]
    ends = [row for row in range(20) if sheet.faces.index(row).data(Role.ENDS_GROUP)]
    assert (starts, ends) == ([0, 7, 14], [6, 13, 19])


def test_cells_read_aloud(sheet: ContactSheet) -> None:
    assert item_texts(sheet)[8] == "Track 1, frame 8, 00:00:01.000"
    assert unnamed(sheet) == []


def test_unknown_key_changes_nothing(sheet: ContactSheet) -> None:
    sheet.set_current_key("k4")
    sheet.set_current_key("never")
    sheet.set_pixels("never", CHIP)
    assert sheet.current_key() == "k4"


def test_picture_may_come_later_and_cells_may_be_added(sheet: ContactSheet) -> None:
    sheet.set_cells([FaceCell("a"), FaceCell("b")])
    before = sheet.grab().toImage()
    sheet.set_pixels("b", np.full((150, 150, 3), 250, np.uint8))
    sheet.append_cells([FaceCell("c", CHIP)])
    assert sheet.faces.rowCount() == 3
    assert sheet.faces.row_of("c") == 2
    assert sheet.grab().toImage() != before


def test_same_key_twice_is_a_defect() -> None:
    with pytest.raises(ValueError, match="same key"):
        FacesModel().set_cells([FaceCell("a"), FaceCell("a")])


def test_thumbnails_are_made_when_seen_and_only_so_many_kept(qtbot: QtBot) -> None:
    sheet = ContactSheet("Faces")
    qtbot.addWidget(sheet)
    sheet.resize(600, 500)
    sheet.set_cells(cells(5000))
    assert sheet.faces.converted() == 0
    sheet.show()
    sheet.grab()
    assert 0 < sheet.faces.converted() < 60
    model = FacesModel(keep=10)
    model.set_cells(cells(50))
    for row in range(50):
        model.index(row).data(Qt.ItemDataRole.DecorationRole)
    assert model.converted() == 10


def test_training_thumbnails_bear_the_word(sheet: ContactSheet, strip: CandidateStrip) -> None:
    for widget in (sheet, strip):
        before = widget.grab().toImage()
        widget.set_watermark("TRAINING")
        assert widget.grab().toImage() != before


@pytest.mark.parametrize("kind", [ContactSheet, CandidateStrip])
def test_focus_alone_looks_at_nothing(kind: type, sheet: ContactSheet, strip: CandidateStrip, qtbot: QtBot) -> None:
    view = sheet if kind is ContactSheet else strip.findChild(QListView)
    assert isinstance(view, QListView)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert not view.currentIndex().isValid()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 0


# Candidate strip


def test_arrows_go_from_candidate_to_candidate(strip: CandidateStrip, qtbot: QtBot) -> None:
    strip.set_current(0)
    inner = strip.findChild(QListView)
    assert isinstance(inner, QListView)
    with qtbot.waitSignal(strip.chosen) as heard:
        QTest.keyClick(inner, Qt.Key.Key_Right)
    assert heard.args == [1]
    QTest.keyClick(inner, Qt.Key.Key_Left)
    QTest.keyClick(inner, Qt.Key.Key_Left)
    assert strip.current() == 0


def test_click_chooses(strip: CandidateStrip, qtbot: QtBot) -> None:
    inner = strip.findChild(QListView)
    assert isinstance(inner, QListView)
    with qtbot.waitSignal(strip.chosen) as heard:
        QTest.mouseClick(inner.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(70 * 3 + 30, 40))
    assert heard.args == [3]


def test_steps_stay_within_the_strip(strip: CandidateStrip) -> None:
    strip.step(1)
    assert strip.current() == 0
    strip.step(-5)
    assert strip.current() == 0
    strip.step(99)
    assert strip.current() == 19


def test_current_candidate_is_always_in_view(strip: CandidateStrip) -> None:
    inner = strip.findChild(QListView)
    assert isinstance(inner, QListView)
    for place in (0, 19, 10):
        strip.set_current(place)
        QApplication.processEvents()
        area = inner.visualRect(inner.currentIndex())
        assert inner.viewport().rect().contains(area.center())


def test_state_is_words(strip: CandidateStrip) -> None:
    assert strip.words() == "2 of 20 answered"
    strip.set_current(6)
    assert strip.words() == "Candidate 7 of 20 · 2 answered"
    strip.set_answered(6)
    assert strip.words() == "Candidate 7 of 20 · 3 answered"
    assert strip.answered_count() == 3


def test_strip_reads_aloud_and_says_nothing_else(strip: CandidateStrip) -> None:
    inner = strip.findChild(QListView)
    assert isinstance(inner, QListView)
    assert item_texts(inner)[:2] == ["Candidate 1 of 20, answered", "Candidate 2 of 20, not opened yet"]
    assert unnamed(strip) == []


def test_next_unanswered_goes_round(strip: CandidateStrip) -> None:
    strip.set_current(2)
    assert strip.next_unanswered() == 4
    for place in range(3, 20):
        strip.set_answered(place)
    assert strip.next_unanswered() == 1
    strip.set_answered(1)
    strip.set_answered(2)
    assert strip.next_unanswered() is None


def test_answered_candidates_are_dimmed(strip: CandidateStrip) -> None:
    light: Pixels = np.full((150, 150, 3), 255, np.uint8)
    strip.set_cells([StripCell(light, True), StripCell(light, False)])
    image = strip.grab().toImage()
    top = strip.findChildren(QListView)[0].y() + 30
    assert image.pixelColor(35, top).lightness() < image.pixelColor(105, top).lightness() - 40


@pytest.mark.parametrize("count", [0, 2, 50])
def test_any_length_is_painted(strip: CandidateStrip, count: int) -> None:
    strip.set_cells([StripCell() for _ in range(count)])
    strip.grab()
    assert strip.count() == count
    assert strip.current() is None
