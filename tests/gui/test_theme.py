"""The values of the look: contrast, and a style sheet without holes."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import product

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QIcon, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.config import resource
from app.gui import icons, theme
from app.gui.icons import IconButton, draw_all, redraw_all
from app.gui.theme import DARK, DARK_TRAINING, LIGHT, LIGHT_TRAINING, SURROUND, Room, Theme

BOTH = [DARK, LIGHT, DARK_TRAINING, LIGHT_TRAINING]


def luminance(colour: str) -> float:
    """WCAG 2.2 relative luminance."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dress", BOTH, ids=lambda t: f"{t.name} {t.accent}")
def test_text_reads_on_every_background(dress: Theme) -> None:
    inks = (dress.text, dress.secondary, dress.accent, dress.amber_ink, dress.red_ink)
    low = [(i, g) for i, g in product(inks, (dress.window, dress.panel, dress.raised)) if contrast(i, g) < 4.5]
    assert low == []
    chosen = (dress.text, dress.secondary, dress.amber_ink, dress.red_ink)
    assert [ink for ink in chosen if contrast(ink, dress.line) < 4.5] == [], "on a chosen row"
    assert contrast(dress.on_accent, dress.accent) >= 4.5
    assert contrast(dress.window, dress.secondary) >= 4.5, "the words of the demo on their band"


@pytest.mark.parametrize("dress", BOTH, ids=lambda t: f"{t.name} {t.accent}")
def test_outlines_of_controls_are_seen(dress: Theme) -> None:
    for ground in (dress.window, dress.panel, dress.raised):
        assert contrast(dress.edge, ground) >= 3
        for colour in (dress.accent, dress.amber, dress.red):
            assert contrast(colour, ground) >= 3


def test_surround_is_neutral() -> None:
    colour = QColor(SURROUND)
    assert colour.red() == colour.green() == colour.blue() == 0x77


@pytest.mark.parametrize("dress", BOTH, ids=lambda t: f"{t.name} {t.accent}")
def test_style_sheet_has_no_hole(dress: Theme) -> None:
    sheet = theme.style_sheet(dress)
    assert "@" not in sheet
    assert dress.accent in sheet


def test_apply_changes_ink_of_icons(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    button = IconButton("close", "Close", parent=window)
    qtbot.addWidget(window)
    theme.dress(window)
    window.show()
    theme.apply(qapp, LIGHT)
    on_light = button.icon().pixmap(QSize(18, 18)).toImage()
    theme.apply(qapp, DARK)
    on_dark = button.icon().pixmap(QSize(18, 18)).toImage()
    assert theme.current() == DARK
    assert on_dark.pixelColor(9, 9).lightness() > 200
    assert on_light.pixelColor(9, 9).lightness() < 60


def test_the_training_room_keeps_its_accent_in_both_themes(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    theme.apply(qapp, DARK, Room.TRAINING)
    assert theme.current() is DARK_TRAINING
    theme.apply(qapp, LIGHT)
    assert theme.current() is LIGHT_TRAINING
    assert LIGHT_TRAINING.accent in window.styleSheet()
    theme.apply(qapp, DARK, Room.DEMO)
    assert theme.current() is DARK


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_at_the_ratios_of_the_screens(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ratio: float
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = IconButton("tick", "Done", parent=window)
    monkeypatch.setattr(icons, "screen_ratios", lambda: [1.0, ratio])
    redraw_all(window)  # a screen was plugged in
    assert button.icon().pixmap(QSize(18, 18), ratio, QIcon.Mode.Normal).width() == round(18 * ratio)


def test_screens_are_asked_for_their_ratios(qapp: QApplication) -> None:
    assert icons.screen_ratios() == [qapp.primaryScreen().devicePixelRatio()]


def test_every_drawing_keeps_the_grid() -> None:
    drawings = sorted(resource("icons").glob("*.svg"))
    assert len(drawings) > 40
    for path in drawings:
        root = ET.fromstring(path.read_text(encoding="utf-8"))
        assert root.attrib["viewBox"] == "0 0 18 18", path.name
        assert root.attrib["stroke-width"] == "1.5", path.name


def test_icons_are_drawn_ahead_one_in_a_turn(qtbot: QtBot) -> None:
    QPixmapCache.clear()
    window = QWidget()
    qtbot.addWidget(window)
    draw_all(window)
    keys = [f"icon tick {ink.text} {theme.ICON_PX} 1.0" for ink in (DARK, LIGHT)]
    assert not any(QPixmapCache.find(key, QPixmap()) for key in keys)
    qtbot.waitUntil(lambda: window.findChild(QTimer) is None)
    assert all(QPixmapCache.find(key, QPixmap()) for key in keys)
