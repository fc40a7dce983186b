"""Ways of viewing: what is seen of a frame, and that its boxes go along."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.casework.faces import Box
from app.domain.casework.media import Lines, Pixels
from app.gui.widgets.view_menu import ViewMenu
from app.gui.widgets.viewing import ASPECTS, Viewing

ROWS, COLUMNS = 60, 88
BOX = Box(12, 20, 24, 16)


@pytest.fixture
def frame() -> Pixels:
    """Black, with a white block where the box is."""
    made = np.zeros((ROWS, COLUMNS, 3), np.uint8)
    made[20:36, 12:36] = 255
    return made


def test_as_it_is_stored_means_the_very_same_pixels(frame: Pixels) -> None:
    assert Viewing().is_plain
    assert Viewing().of(frame) is frame


@pytest.mark.parametrize("rows", [2, 7, 8])
@pytest.mark.parametrize("lines", [Lines.UPPER, Lines.LOWER])
def test_one_field_keeps_its_lines_and_the_others_lie_between(lines: Lines, rows: int) -> None:
    before = np.random.default_rng(rows).integers(0, 256, (rows, 5, 3), np.uint8)
    kept = before.copy()
    seen = Viewing(lines).of(before)
    first = int(lines is Lines.LOWER)
    assert np.array_equal(before, kept), "the frame itself stays as it is"
    assert np.array_equal(seen[first::2], before[first::2])
    for row in range(1 - first, rows, 2):
        beside = [before[near].astype(int) for near in (row - 1, row + 1) if 0 <= near < rows]
        assert np.array_equal(seen[row], sum(beside) // len(beside))


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("aspect", ASPECTS)
def test_boxes_go_where_the_pixels_go(frame: Pixels, aspect: Fraction, turns: int) -> None:
    viewing = Viewing(aspect=aspect, quarter_turns=turns)
    rows, columns = np.nonzero(viewing.of(frame)[:, :, 0] > 127)
    box = viewing.box(BOX, COLUMNS, ROWS)
    assert abs(columns.min() - box.left) <= 1
    assert abs(columns.max() + 1 - box.right) <= 1
    assert abs(rows.min() - box.top) <= 1
    assert abs(rows.max() + 1 - box.bottom) <= 1


def test_wider_pixels_make_a_wider_picture_and_narrower_ones_a_higher(frame: Pixels) -> None:
    assert Viewing(aspect=Fraction(12, 11)).of(frame).shape == (ROWS, 96, 3)
    assert Viewing(aspect=Fraction(1, 2)).of(frame).shape == (2 * ROWS, COLUMNS, 3)


def test_the_menu_says_how_it_is_looked_at(qtbot: QtBot) -> None:
    menu = ViewMenu()
    qtbot.addWidget(menu)
    heard: list[Viewing] = []
    menu.viewing_changed.connect(heard.append)
    assert menu.words() == ""
    menu._lines[1].trigger()
    menu._aspects[2].trigger()
    menu.turn(1)
    assert heard[-1] == Viewing(Lines.UPPER, Fraction(16, 11), 1)
    assert menu.words() == "viewed: upper field, lines between interpolated, pixels 16:11, turned 90°"
    menu._plain.trigger()
    assert heard[-1].is_plain
    assert [action.isChecked() for action in menu._lines] == [True, False, False]
    assert menu._menu.actions()[0].text() == "Ways of viewing: nothing in the evidence changes"


def test_an_exhibit_is_looked_at_in_the_shape_of_pixels_that_it_states(qtbot: QtBot) -> None:
    menu = ViewMenu()
    qtbot.addWidget(menu)
    menu.turn(1)
    menu.begin(Fraction(59, 54))
    assert menu.viewing() == Viewing(aspect=Fraction(59, 54))
    assert menu.words() == "viewed: pixels 59:54 as the file says"
    assert [action.isChecked() for action in menu._aspects].index(True) == len(ASPECTS)
    menu._plain.trigger()
    assert menu.viewing().is_plain
    menu.begin(Fraction(1))
    assert len(menu._aspects) == len(ASPECTS)
