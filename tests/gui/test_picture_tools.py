"""Boxes and points by hand, by mouse and by keys alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.casework.faces import Box, Point
from app.domain.casework.media import Pixels
from app.gui.widgets.picture_canvas import CAPTION_PX
from app.gui.widgets.picture_view import PictureView

EYES = ("Eye on the left", "Eye on the right")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot, picture: Pixels) -> Iterator[PictureView]:
    made = PictureView("Frame")
    qtbot.addWidget(made)
    made.resize(640, 480 + CAPTION_PX)
    made.set_pixels(picture)
    made.show()
    yield made


def at(view: PictureView, x: float, y: float) -> QPoint:
    return view.to_widget(Point(x, y)).toPoint()


def drag(qtbot: QtBot, view: PictureView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, pos=end)


def test_box_by_mouse_in_any_direction(view: PictureView, qtbot: QtBot) -> None:
    view.draw_box()
    with qtbot.waitSignal(view.box_drawn) as heard:
        drag(qtbot, view, at(view, 120, 100), at(view, 50, 40))
    assert heard.args == [Box(50, 40, 70, 60)]
    view.grab()


def test_box_stays_inside_the_picture(view: PictureView, qtbot: QtBot) -> None:
    view.resize(900, 480 + CAPTION_PX)
    view.draw_box()
    with qtbot.waitSignal(view.box_drawn) as heard:
        drag(qtbot, view, at(view, 300, 200), at(view, 400, 230))
    assert heard.args is not None
    assert heard.args[0].right == 320


def test_a_click_is_no_box(view: PictureView, qtbot: QtBot) -> None:
    tool = view.draw_box()
    with qtbot.assertNotEmitted(view.box_drawn):
        QTest.mouseClick(view, LEFT, pos=at(view, 100, 100))
    assert tool.box is None


def test_box_by_keys_alone(view: PictureView, qtbot: QtBot) -> None:
    view.draw_box()
    QTest.keyClick(view, Qt.Key.Key_Right)  # a first box in the middle of what is seen
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.box_drawn) as heard:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == [Box(131, 100, 61, 60)]


def test_points_by_mouse_in_order(view: PictureView, qtbot: QtBot) -> None:
    tool = view.place_points(EYES)
    assert tool.active_name() == EYES[0]
    QTest.mouseClick(view, LEFT, pos=at(view, 100, 110))
    assert tool.active_name() == EYES[1]
    with qtbot.waitSignal(view.points_completed):
        QTest.mouseClick(view, LEFT, pos=at(view, 160, 112))
    assert tool.placed() == (Point(100, 110), Point(160, 112))


def test_placed_point_is_taken_up_again(view: PictureView, qtbot: QtBot) -> None:
    tool = view.place_points(EYES, (Point(100, 110), Point(160, 112)))
    drag(qtbot, view, at(view, 161, 111), at(view, 170, 120))
    assert tool.placed() == (Point(100, 110), Point(170, 120))


def test_points_by_keys_alone(view: PictureView, qtbot: QtBot) -> None:
    tool = view.place_points(EYES)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert tool.placed()[0] == Point(160, 120)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Up, shift)
    assert tool.placed()[0] == Point(159, 110)
    QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.points_completed):
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right, shift)
    assert tool.placed() == (Point(159, 110), Point(170, 120))


def test_points_stay_inside(view: PictureView, qtbot: QtBot) -> None:
    tool = view.place_points(EYES, (Point(-5, 3), None))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert tool.placed()[0] == Point(0, 3)


def test_loupe_appears_beside_the_point_and_stays_on_the_canvas(view: PictureView, qtbot: QtBot) -> None:
    plain = view.grab().toImage()
    tool = view.place_points(EYES)
    QTest.mouseMove(view, at(view, 310, 230))
    assert tool.magnified() is not None
    seen = view.grab().toImage()
    changed = [
        (x, y) for x in range(0, 640, 4) for y in range(CAPTION_PX, 504, 4) if seen.pixel(x, y) != plain.pixel(x, y)
    ]
    assert len(changed) > 400
    assert max(x for x, _ in changed) < 620


def test_looking_again_puts_the_tool_away(view: PictureView, qtbot: QtBot) -> None:
    view.place_points(EYES)
    view.look()
    assert view.tool() is None
    before = view.placement()
    drag(qtbot, view, QPoint(300, 300), QPoint(320, 300))
    assert view.placement() != before


def test_middle_button_pans_while_a_tool_works(view: PictureView, qtbot: QtBot) -> None:
    tool = view.place_points(EYES)
    before = view.placement()
    QTest.mousePress(view, Qt.MouseButton.MiddleButton, pos=QPoint(300, 300))
    QTest.mouseMove(view, QPoint(340, 300))
    QTest.mouseRelease(view, Qt.MouseButton.MiddleButton, pos=QPoint(340, 300))
    assert view.placement() != before
    assert tool.placed() == (None, None)
