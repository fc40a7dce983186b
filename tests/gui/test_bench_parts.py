"""Parts of the bench by themselves: the grid, the labels, many photos, and drawing by hand and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.casework.checklist import Component
from app.domain.casework.faces import Point
from app.domain.casework.features import Judgement
from app.gui.widgets import overlays
from app.gui.widgets.drawing_tools import ArrowTool, MeasureTool, OutlineTool, PlaceTool
from app.gui.widgets.feature_book import Entry, FeatureBook, as_entries
from app.gui.widgets.geometry import Anchor, Size
from app.gui.widgets.layers import EyesLayer, GridLayer, from_eyes
from app.gui.widgets.photo_chooser import PhotoChooser

SIZE = Size(200, 100)
TILTED = Anchor.of_eyes(Point(50, 50), Point(50, 90))


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, modifier)


def painted(draw: object, *, clip: QRectF | None = None) -> QImage:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    if clip is not None:
        painter.setClipRect(clip)
    assert callable(draw)
    draw(painter)
    painter.end()
    return image


def lit(image: QImage) -> list[tuple[int, int]]:
    return [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).red() > 90]


def at(point: Point) -> QPointF:
    return QPointF(point.x, point.y)


def test_the_grid_lies_along_the_eyes() -> None:
    across = from_eyes(TILTED, 0.5, 0.0)
    assert (across.x, across.y) == pytest.approx((50, 90))
    down = from_eyes(TILTED, 0.0, 1.0)
    assert (down.x, down.y) == pytest.approx((10, 70)), "across a line that stands upright"
    rows = {y for x, y in lit(painted(lambda painter: GridLayer().paint(painter, at, TILTED))) if x == 195}
    assert [min(abs(row - line) for row in rows) <= 1 for line in (50, 70, 90)] == [True] * 3
    assert min(abs(row - 60) for row in rows) > 5, "half an eye distance apart"


def test_layers_without_eyes_draw_nothing() -> None:
    for layer in (GridLayer(), EyesLayer()):
        assert lit(painted(lambda painter, each=layer: each.paint(painter, at, None))) == []


def test_a_label_at_the_edge_stays_inside_the_picture() -> None:
    area = QRectF(0, 0, 120, 100)
    label = "1.33 eye distances"
    inside = lit(painted(lambda painter: overlays.draw_label(painter, label, QPointF(110, 50)), clip=area))
    middle = lit(painted(lambda painter: overlays.draw_label(painter, label, QPointF(4, 50)), clip=area))
    assert max(x for x, _ in inside) < 119
    assert len(inside) >= len(middle), "all its letters are there"


def test_a_click_is_no_arrow_and_no_outline() -> None:
    for tool in (ArrowTool(SIZE), OutlineTool(SIZE)):
        made: list[object] = []
        tool.drawn.connect(made.append)
        tool.press(Point(10, 10))
        tool.release(Point(10, 10))
        assert made == []


def test_drawing_stays_inside_the_picture() -> None:
    tool = ArrowTool(SIZE)
    tool.press(Point(10, 10))
    tool.release(Point(900, -5))
    assert tool.line() == (Point(10, 10), Point(199, 0))


def test_keys_draw_a_ring_and_accept_it() -> None:
    tool, made = OutlineTool(SIZE), list[object]()
    tool.drawn.connect(made.append)
    middle = Point(100, 50)
    assert tool.key(press(Qt.Key.Key_Up), middle)
    before = tool.line()
    assert tool.key(press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier), middle)
    assert tool.line()[0].x == before[0].x + 10
    assert tool.key(press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier), middle)
    assert tool.line()[0].x == before[0].x + 11
    assert tool.key(press(Qt.Key.Key_Return), middle)
    assert made == [tool.line()]
    assert not tool.key(press(Qt.Key.Key_X), middle)


def test_keys_place_a_point() -> None:
    tool, made = PlaceTool(SIZE), list[object]()
    tool.drawn.connect(made.append)
    tool.key(press(Qt.Key.Key_Down), Point(100, 50))
    tool.key(press(Qt.Key.Key_Return), Point(100, 50))
    assert made == [(Point(100, 51),)]


def test_a_measure_without_eyes_knows_pixels_only() -> None:
    tool = MeasureTool(SIZE, None)
    assert tool.words() == ()
    tool.press(Point(10, 10))
    tool.release(Point(40, 50))
    assert tool.words() == ("50 px · viewing aid",)


@pytest.mark.parametrize("count", [1, 3, 4, 10])
def test_many_photos_fit_and_can_all_be_reached(qtbot: QtBot, count: int) -> None:
    chooser, seen = PhotoChooser(), list[int]()
    qtbot.addWidget(chooser)
    chooser.chosen.connect(seen.append)
    chooser.set_photos([f"20{place:02d}-01-01 · profile left" for place in range(count)])
    chooser.show()
    assert chooser.minimumSizeHint().width() <= 720
    for _ in range(count + 1):
        chooser.step(1)
    assert seen == list(range(1, count))
    listed = chooser.findChild(QComboBox, "photo_list")
    assert isinstance(listed, QComboBox)
    dates = [each for each in chooser.findChildren(QPushButton) if each.isVisibleTo(chooser)]
    assert listed.isVisibleTo(chooser) == (count > 3)
    assert len(dates) == (0 if count > 3 else count)
    if count > 3:
        assert listed.currentIndex() == count - 1


def test_words_make_a_dissimilarity_complete() -> None:
    book = FeatureBook([Component("ears", 1, "Ears", "", ()), Component("nose", 2, "Nose", "", ())])
    book.put("ears", Entry().judged(Judgement.UNEXPLAINED))
    assert (book.open_count(), book.judgements()) == (2, ())
    book.put("ears", Entry(judgement=Judgement.UNEXPLAINED, words=" lobe "))
    assert book.open_count() == 1
    (made,) = book.judgements()
    assert (made.component, made.words) == ("ears", "lobe")
    assert as_entries([made])["ears"] == Entry(judgement=Judgement.UNEXPLAINED, words="lobe")
