"""Two pictures: they move together, faces meet by their eyes, and aids are named and told."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.casework.faces import Point
from app.domain.casework.media import Pixels
from app.gui.theme import SURROUND
from app.gui.widgets.aid_view import Aid
from app.gui.widgets.comparison_pane import ComparisonPane
from app.gui.widgets.geometry import Anchor, Placement
from tests.gui.access import unnamed

RED, BLUE = QColor(200, 0, 0), QColor(0, 0, 200)


def plain(colour: QColor) -> Pixels:
    made: Pixels = np.empty((300, 300, 3), np.uint8)
    made[:] = (colour.red(), colour.green(), colour.blue())
    return made


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[ComparisonPane]:
    made = ComparisonPane("Probe", "Candidate")
    qtbot.addWidget(made)
    made.resize(901, 560)  # two panes of 450 and the line between
    made.set_first(plain(RED), "Q1 · Original", Anchor.of_eyes(Point(100, 100), Point(150, 100)))
    made.set_second(plain(BLUE), "Candidate 7 of 20", Anchor.of_eyes(Point(120, 140), Point(220, 160)))
    made.show()
    made.left.setFocus()
    qtbot.waitUntil(made.left.hasFocus)
    yield made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def middle_colour(pane: ComparisonPane, shift: int = 0) -> QColor:
    over = pane.over()
    centre = over.canvas().center().toPoint()
    return over.grab().toImage().pixelColor(centre.x() + shift, centre.y())


def test_views_move_together_by_their_fit(pane: ComparisonPane) -> None:
    pane.left.zoom(2.0)
    pane.left.rotate_by(10)
    assert pane.right.view_state() == pane.left.view_state()
    pane.right.fit()
    assert pane.left.is_fitted()


@pytest.mark.parametrize("linked", [True, False])
def test_both_pictures_turn_together(pane: ComparisonPane, linked: bool) -> None:
    pane.set_linked(linked)
    pane.turn(5)
    pane.turn(-1)
    assert (pane.left.placement().rotation_deg, pane.right.placement().rotation_deg) == (4, 4)


def test_what_lies_over_each_other_turns_as_one(pane: ComparisonPane) -> None:
    pane.set_aid(Aid.OVERLAY)
    before = pane.over().placement().rotation_deg
    pane.turn(3)
    assert pane.over().placement().rotation_deg == pytest.approx(before + 3)
    assert pane.left.placement().rotation_deg == 0


def test_escape_puts_the_tool_away_only_side_by_side(pane: ComparisonPane, qtbot: QtBot) -> None:
    pane.set_aid(Aid.SWIPE)
    with qtbot.assertNotEmitted(pane.put_away):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    with qtbot.waitSignal(pane.put_away):
        pane.escape()


def test_unlinked_views_go_their_own_way(pane: ComparisonPane) -> None:
    pane.set_linked(False)
    pane.left.zoom(2.0)
    assert pane.right.is_fitted()
    pane.set_linked(True)
    assert pane.right.view_state() == pane.left.view_state()


def test_aligned_eyes_lie_on_the_same_spot(pane: ComparisonPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.aid_used) as heard:
        pane.set_aligned(True)
    assert heard.args == ["align"]
    pane.left.zoom(1.3)
    for left_eye, right_eye in ((Point(100, 100), Point(120, 140)), (Point(150, 100), Point(220, 160))):
        one, other = pane.left.to_widget(left_eye), pane.right.to_widget(right_eye)
        assert (one.x(), one.y()) == pytest.approx((other.x(), other.y()), abs=0.01)


def test_without_eyes_nothing_is_aligned(pane: ComparisonPane, qtbot: QtBot) -> None:
    pane.set_second(plain(BLUE), "Candidate 8 of 20")
    with qtbot.assertNotEmitted(pane.aid_used):
        pane.set_aligned(True)


def test_keys_put_aids_on_and_tell(pane: ComparisonPane, qtbot: QtBot) -> None:
    used: list[str] = []
    pane.aid_used.connect(used.append)
    for key, aid in ((Qt.Key.Key_S, Aid.SWIPE), (Qt.Key.Key_O, Aid.OVERLAY), (Qt.Key.Key_Space, Aid.BLINK)):
        QTest.keyClick(focused(), key)
        assert pane.aid() is aid
        pane.grab()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert pane.aid() is Aid.SIDE_BY_SIDE
    assert used == ["swipe", "overlay", "blink"]


def test_blink_shows_one_after_the_other_and_says_which(pane: ComparisonPane) -> None:
    pane.blink()
    assert (middle_colour(pane), pane.over().shown()) == (RED, "Probe")
    pane.blink()
    assert (middle_colour(pane), pane.over().shown()) == (BLUE, "Candidate")
    assert pane.over().accessibleDescription() == "Candidate"


def test_overlay_mixes_both(pane: ComparisonPane) -> None:
    pane.set_aid(Aid.OVERLAY)
    seen = middle_colour(pane)
    assert seen.red() == pytest.approx(100, abs=3)
    assert seen.blue() == pytest.approx(100, abs=3)
    pane.over().set_share(0.0)
    assert middle_colour(pane) == RED
    pane.over().set_share(7.0)
    assert middle_colour(pane) == BLUE


def test_swipe_edge_goes_by_mouse_and_keys(pane: ComparisonPane, qtbot: QtBot) -> None:
    pane.set_aid(Aid.SWIPE)
    over = pane.over()
    assert (middle_colour(pane, -20), middle_colour(pane, 20)) == (RED, BLUE)
    y = round(over.canvas().center().y())
    QTest.mousePress(over, Qt.MouseButton.LeftButton, pos=QPoint(over.width() // 2, y))
    QTest.mouseMove(over, QPoint(over.width() // 4, y))
    QTest.mouseRelease(over, Qt.MouseButton.LeftButton, pos=QPoint(over.width() // 4, y))
    assert over.edge() == pytest.approx(0.25, abs=0.01)
    assert middle_colour(pane, -20) == BLUE
    QTest.keyClick(over, Qt.Key.Key_Right)
    assert over.edge() == pytest.approx(0.27, abs=0.01)


def test_aid_begins_where_the_eye_was(pane: ComparisonPane) -> None:
    pane.left.set_placement(Placement(Point(90, 80), 3.0))
    pane.set_aid(Aid.OVERLAY)
    assert pane.over().placement() == Placement(Point(90, 80), 3.0)


def test_next_candidate_comes_without_an_aid(pane: ComparisonPane) -> None:
    pane.set_aid(Aid.OVERLAY)
    pane.set_second(plain(BLUE), "Candidate 8 of 20")
    assert pane.aid() is Aid.SIDE_BY_SIDE


def test_no_aid_without_both_pictures(pane: ComparisonPane, qtbot: QtBot) -> None:
    pane.set_second(None)
    with qtbot.assertNotEmitted(pane.aid_used):
        pane.set_aid(Aid.SWIPE)
    assert pane.aid() is Aid.SIDE_BY_SIDE
    pane.grab()


def test_lock_hides_both_pictures_under_an_aid(pane: ComparisonPane) -> None:
    pane.set_aid(Aid.OVERLAY)
    pane.hide_content(True)
    assert middle_colour(pane) == QColor(SURROUND)


def test_watermark_lies_over_aids_too(pane: ComparisonPane) -> None:
    pane.set_aid(Aid.OVERLAY)
    before = pane.over().grab().toImage()
    pane.set_watermark("TRAINING")
    assert pane.over().grab().toImage() != before


@pytest.mark.parametrize("aid", list(Aid))
def test_everything_reachable_has_a_name(pane: ComparisonPane, aid: Aid) -> None:
    pane.set_aid(aid)
    assert unnamed(pane) == []
