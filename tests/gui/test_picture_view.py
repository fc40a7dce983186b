"""One picture: what is on the screen is what is in the pixels, and hand and keys reach the same."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.casework.faces import Box, Point
from app.domain.casework.media import Pixels
from app.gui.theme import DARK, SURROUND
from app.gui.widgets.geometry import Anchor, Placement
from app.gui.widgets.overlays import LabelledBox, LabelledPoint
from app.gui.widgets.picture import chip, to_image
from app.gui.widgets.picture_canvas import CAPTION_PX
from app.gui.widgets.picture_view import PictureView
from tests.gui.access import name_of, unnamed


@pytest.fixture
def view(qtbot: QtBot, picture: Pixels) -> Iterator[PictureView]:
    made = PictureView("Probe")
    qtbot.addWidget(made)
    made.resize(640, 480 + CAPTION_PX)
    made.set_pixels(picture, "Q1 · Original · frame 1182")
    made.show()
    yield made


def colour_at(view: PictureView, x: float, y: float) -> QColor:
    return view.grab().toImage().pixelColor(round(x), round(y))


def rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def wheel(view: PictureView, at: QPointF, notches: int) -> None:
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QPoint(0, 120 * notches)
    event = QWheelEvent(at, QPointF(), QPoint(), turn, no_button, no_key, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(view, event)


def test_pixels_are_refused_in_another_shape() -> None:
    with pytest.raises(ValueError, match="rows, columns, 3"):
        to_image(np.zeros((4, 4), np.uint8))


def test_picture_outlives_its_array() -> None:
    pixels = np.full((4, 6, 3), 200, np.uint8)
    image = to_image(pixels)
    pixels[:] = 0
    assert image.pixelColor(3, 2) == QColor(200, 200, 200)


def test_odd_rows_and_foreign_strides_are_read_right() -> None:
    wide = np.arange(5 * 14 * 3, dtype=np.uint8).reshape(5, 14, 3)
    part = wide[:, 3:10]
    image = to_image(part)
    assert rgb(image.pixelColor(2, 4)) == tuple(int(v) for v in part[4, 2])


def test_without_a_picture_there_is_only_grey(view: PictureView) -> None:
    view.set_pixels(None)
    assert colour_at(view, 320, 300) == QColor(SURROUND)
    assert view.picture_size().width == 0
    assert view.scale_words() == ""
    assert view.face_view() is None


def test_fit_fills_the_canvas_and_follows_the_window(view: PictureView) -> None:
    assert view.is_fitted()
    assert view.placement().scale == pytest.approx(2.0)
    view.resize(320, 240 + CAPTION_PX)
    QApplication.processEvents()
    assert view.placement().scale == pytest.approx(1.0)


def test_from_twice_on_pixels_are_squares(view: PictureView, picture: Pixels) -> None:
    view.set_placement(Placement(Point(160, 120), 8.0))
    grabbed = view.grab().toImage()
    for column in (157, 158, 160):
        middle = view.to_widget(Point(column + 0.5, 120.5))
        for shift in (-3, 0, 3):
            seen = grabbed.pixelColor(round(middle.x() + shift - 0.5), round(middle.y() - 0.5))
            assert rgb(seen) == tuple(int(v) for v in picture[120, column])


def test_shrinking_averages_instead_of_skipping(qtbot: QtBot) -> None:
    rows, columns = np.mgrid[0:2048, 0:2048]
    checks = np.repeat(((rows + columns) % 2 * 255).astype(np.uint8)[..., None], 3, axis=2)
    view = PictureView("Frame")
    qtbot.addWidget(view)
    view.resize(256, 256 + CAPTION_PX)
    view.set_pixels(checks)
    view.show()
    for x, y in ((60, 80), (128, 128), (201, 167)):
        assert abs(colour_at(view, x, y).lightness() - 127) <= 3


def test_wheel_zooms_around_the_cursor(view: PictureView, qtbot: QtBot) -> None:
    at = QPointF(100, 400)
    before = view.to_picture(at)
    with qtbot.waitSignal(view.view_changed):
        wheel(view, at, 3)
    after = view.to_picture(at)
    assert (after.x, after.y) == pytest.approx((before.x, before.y))
    assert view.placement().scale > 3
    assert not view.is_fitted()


def test_drag_pans(view: PictureView, qtbot: QtBot) -> None:
    before = view.to_picture(QPointF(300, 300))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    QTest.mouseMove(view, QPoint(340, 270))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(340, 270))
    after = view.to_picture(QPointF(340, 270))
    assert (after.x, after.y) == pytest.approx((before.x, before.y))


def test_drag_with_ctrl_turns_by_any_angle(view: PictureView, qtbot: QtBot) -> None:
    middle, held = view.canvas().center(), Qt.KeyboardModifier.ControlModifier
    begin, end = (middle + QPointF(100, 0)).toPoint(), (middle + QPointF(100, 100)).toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, held, begin)
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove, QPointF(end), QPointF(end), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, held
    )  # fmt: skip
    QApplication.sendEvent(view, moved)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, held, end)
    assert view.placement().rotation_deg == pytest.approx(45, abs=1)


def test_z_and_double_click_toggle_fit_and_actual_size(view: PictureView, qtbot: QtBot) -> None:
    assert view.scale_words() == "fit"
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert view.placement().scale == 1.0
    assert view.scale_words() == "1:1"
    QTest.keyClick(view, Qt.Key.Key_Z)
    assert view.is_fitted()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert view.placement().scale == 1.0


def test_keys_zoom_turn_and_pan(view: PictureView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.placement().scale == pytest.approx(2.5)
    QTest.keyClick(view, Qt.Key.Key_BracketRight)
    QTest.keyClick(view, Qt.Key.Key_BraceLeft)
    assert view.placement().rotation_deg == pytest.approx(-14)
    assert "-14°" in view.scale_words()
    before = view.placement().centre.x
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.placement().centre.x > before
    assert colour_at(view, 320, 260) != QColor(SURROUND)


def test_view_state_survives_another_window_size(view: PictureView) -> None:
    view.set_placement(Placement(Point(80, 60), 6.0, 30.0))
    state = view.view_state()
    assert (state.x, state.y, state.zoom) == pytest.approx((0.25, 0.25, 3.0))
    view.resize(320, 240 + CAPTION_PX)
    view.set_view_state(state)
    again = view.view_state()
    assert (again.x, again.y, again.zoom, again.rotation_deg) == pytest.approx((0.25, 0.25, 3.0, 30.0))
    assert view.placement().scale == pytest.approx(3.0)


def test_next_frame_keeps_the_view_another_size_does_not(view: PictureView, picture: Pixels) -> None:
    view.set_placement(Placement(Point(80, 60), 6.0))
    view.set_pixels(picture[::-1].copy(), "frame 1183", keep_view=True)
    assert view.placement() == Placement(Point(80, 60), 6.0)
    view.set_pixels(picture[:100], "another", keep_view=True)
    assert view.is_fitted()


def test_hidden_content_leaves_no_trace(view: PictureView) -> None:
    view.set_boxes([LabelledBox(Box(10, 10, 300, 200), "Face 1")])
    view.set_watermark("TRAINING")
    shown = view.grab().toImage()
    view.hide_content(True)
    hidden = view.grab().toImage()
    assert shown != hidden
    assert {hidden.pixelColor(x, y).name() for x in range(0, 640, 7) for y in range(CAPTION_PX, 500, 7)} == {SURROUND}
    assert view.picture() is None
    view.hide_content(False)
    assert view.grab().toImage() == shown


def test_watermark_covers_the_picture(view: PictureView) -> None:
    plain = view.grab().toImage()
    view.set_watermark("TRAINING")
    marked = view.grab().toImage()
    changed = [(x, y) for x in range(640) for y in range(CAPTION_PX, 500, 2) if plain.pixel(x, y) != marked.pixel(x, y)]
    for half in (range(320), range(320, 640)):
        assert sum(x in half for x, _ in changed) > 300


def test_marks_are_neutral(view: PictureView) -> None:
    grey = np.full((240, 320, 3), 128, np.uint8)
    view.set_pixels(grey)
    view.set_boxes([LabelledBox(Box(100, 80, 60, 60))])
    view.set_points([LabelledPoint(Point(40, 40), "mole")])
    image = view.grab().toImage()
    canvas = [image.pixelColor(x, y) for x in range(640) for y in range(CAPTION_PX, 500, 3)]
    assert {c.name() for c in canvas} > {"#808080", "#ffffff"}
    assert all(max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) <= 2 for c in canvas)


def test_click_in_a_box_chooses_the_smallest(view: PictureView, qtbot: QtBot) -> None:
    view.set_boxes([LabelledBox(Box(0, 0, 300, 200)), LabelledBox(Box(50, 50, 40, 40))])
    inside = view.to_widget(Point(60, 60)).toPoint()
    with qtbot.waitSignal(view.box_chosen) as heard:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=inside)
    assert heard.args == [1]
    with qtbot.assertNotEmitted(view.box_chosen):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.to_widget(Point(310, 230)).toPoint())


def test_focus_stands_around_the_caption_only(view: PictureView, qtbot: QtBot) -> None:
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    image = view.grab().toImage()
    places = [(x, y) for x in range(1, 640, 5) for y in range(view.height())]
    accent = [(x, y) for x, y in places if image.pixelColor(x, y).name() == DARK.accent.lower()]
    assert accent
    assert max(y for _, y in accent) < CAPTION_PX


def test_names_for_a_screen_reader(view: PictureView) -> None:
    assert name_of(view) == "Probe"
    assert view.accessibleDescription() == "Q1 · Original · frame 1182"
    assert unnamed(view) == []


def test_thumbnail_fits_and_keeps_its_shape() -> None:
    made = chip(np.zeros((600, 480, 3), np.uint8), 96, 2.0)
    assert (made.width(), made.height()) == (153, 192)
    assert made.deviceIndependentSize().height() == 96


def test_anchor_leaves_with_its_picture(view: PictureView, picture: Pixels) -> None:
    view.set_anchor(Anchor.of_eyes(Point(100, 100), Point(140, 100)))
    assert view.face_view() is not None
    view.set_pixels(picture)
    assert view.anchor() is None
