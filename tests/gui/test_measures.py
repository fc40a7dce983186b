"""The measures of a face: limits above, a drawing of them, every component in words, what was not assessed folded."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.casework.faces import FaceMeasures
from app.domain.casework.quality import Absence, Assessed, QualityComponent, assess
from app.gui import theme
from app.gui.widgets.limit_picture import LimitPicture
from app.gui.widgets.measures_table import MeasuresTable, limit_sentences, limit_words
from tests.gui.access import name_of, unnamed
from tests.gui.watchdog import Watch

C = QualityComponent
NARROW_PX = 300 - 8 - 14
"""The narrowest panel it stands in, less its margin and its scroll bar."""
GOOD: dict[C, float | Absence] = {
    C.ILLUMINATION_UNIFORMITY: 0.7, C.LUMINANCE_MEAN: 0.2, C.LUMINANCE_VARIANCE: 0.01, C.UNDER_EXPOSURE: 0.1,
    C.OVER_EXPOSURE: 0.0, C.DYNAMIC_RANGE: 6.4, C.SHARPNESS: 4.0, C.COMPRESSION: 1.1, C.NATURAL_COLOUR: 0.0,
    C.INTER_EYE_DISTANCE: 33.0, C.HEAD_SIZE: 0.2, C.MARGIN_LEFT: 9.0, C.MARGIN_RIGHT: 9.0, C.MARGIN_ABOVE: 4.0,
    C.MARGIN_BELOW: 9.0, C.YAW: 0.02, C.ROLL: -3.0,
}  # fmt: skip
BAD: dict[C, float | Absence] = {
    C.ILLUMINATION_UNIFORMITY: 0.01, C.OVER_EXPOSURE: 0.4, C.DYNAMIC_RANGE: 1.0, C.SHARPNESS: 0.3, C.COMPRESSION: 5.0,
    C.NATURAL_COLOUR: Absence.NO_COLOUR, C.INTER_EYE_DISTANCE: 14.0, C.MARGIN_LEFT: 0.2, C.MARGIN_RIGHT: 0.2,
    C.MARGIN_ABOVE: 0.4, C.MARGIN_BELOW: 0.9, C.YAW: -0.4, C.ROLL: 60.0,
}  # fmt: skip


def measures(values: dict[C, float | Absence]) -> FaceMeasures:
    components = tuple(assess(each, values.get(each, Absence.NO_METHOD)) for each in C)
    eyes = values[C.INTER_EYE_DISTANCE]
    assert isinstance(eyes, float)
    return FaceMeasures(eyes, components=components)


def shown(qtbot: QtBot, values: dict[C, float | Absence], width: int = NARROW_PX) -> MeasuresTable:
    table = MeasuresTable()
    qtbot.addWidget(table)
    table.set_measures(measures(values))
    table.measured.set_open(True)
    table.rest.set_open(True)
    table.resize(width, table.heightForWidth(width))
    table.show()
    return table


def visible_words(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible() and each.text()]


def test_every_component_stands_with_value_reference_and_sentence(qtbot: QtBot) -> None:
    table = shown(qtbot, GOOD)
    assert len(table.rows()) == len(C)
    words = visible_words(table)
    for row in table.rows():
        assert row.component in words
        assert row.sentence in words
        assert row.value is None or row.value in words
    assert table.measured.words() == "17 components measured"
    assert table.rest.words() == "10 components not assessed"


def test_what_was_not_assessed_is_one_line_until_it_is_opened(qtbot: QtBot) -> None:
    table = shown(qtbot, GOOD)
    table.rest.set_open(False)
    assert "Mouth closed" not in visible_words(table)
    line = table.rest.findChild(QAbstractButton)
    assert line is not None
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert "Mouth closed" in visible_words(table)
    assert "Mouth closed: not assessed." in table.accessibleDescription()


def test_without_limits_it_says_so_and_draws_nothing(qtbot: QtBot) -> None:
    table = shown(qtbot, GOOD)
    assert table.limits() == ()
    assert any(each.startswith("No measured component lies beyond its reference.") for each in visible_words(table))
    assert not table.picture.isVisible()


def test_at_most_three_limits_are_told_and_all_are_drawn(qtbot: QtBot) -> None:
    table = shown(qtbot, BAD)
    assert len(table.limits()) == 3
    assert table.limits()[0].startswith("Only 14.0 pixels between the eyes.")
    assert table.limits()[1].startswith("Sharpness is 0.3:")
    assert table.picture.isVisible()
    names = table.picture.names()
    assert len(names) == len(BAD)
    assert {"14.0 px", "little detail", "turned", "lit unequally", "no colour", "the frame ends"} <= set(names)
    assert table.picture.accessibleDescription() == ", ".join(names)


@pytest.mark.parametrize(
    ("apart", "words"), [(24.0, ""), (23.9, "Only 23.9 pixels"), (12.0, "Only 12.0"), (11.9, "under the floor of 12")]
)
def test_the_eyes_come_first_among_the_limits(apart: float, words: str) -> None:
    said = limit_words(FaceMeasures(apart))
    assert words in said
    assert bool(said) == bool(words)
    first = limit_sentences(FaceMeasures(apart, 7.5, luminance_deviation=50.0))[0]
    assert first == said if said else first.startswith("Sharpness is 0.3: the face holds little fine detail")


def test_an_override_is_told(qtbot: QtBot) -> None:
    table = shown(qtbot, GOOD)
    table.set_measures(FaceMeasures(10.0), overridden=True)
    assert "A supervisor let it be searched" in table.limits()[0]
    table.set_measures(None)
    assert visible_words(table) == ["They are taken as soon as a face is chosen."]


def test_measures_from_before_the_components_read_not_assessed(qtbot: QtBot) -> None:
    table = MeasuresTable()
    qtbot.addWidget(table)
    table.set_measures(FaceMeasures(30.0, 90.0, luminance_deviation=60.0))
    values = {each.component: each.value for each in table.rows()}
    assert (values["Inter-eye distance"], values["Sharpness"], values["Head pose, roll"]) == ("30.0 px", "2.5", None)
    assert table.measured.words() == "2 components measured"


@pytest.mark.parametrize("values", [GOOD, BAD])
@pytest.mark.parametrize("which", [theme.DARK, theme.LIGHT], ids=lambda each: each.name)
def test_nothing_is_clipped_in_the_narrowest_panel(
    qtbot: QtBot, values: dict[C, float | Absence], which: theme.Theme, request: pytest.FixtureRequest
) -> None:
    app = request.getfixturevalue("qapp")
    theme.apply(app, which)
    table = shown(qtbot, values)
    assert table.minimumSizeHint().width() <= NARROW_PX
    for each in table.findChildren(QLabel):
        if each.isVisible() and each.text():
            assert each.width() >= each.minimumSizeHint().width()
            needed = each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height()
            assert each.height() >= needed, each.text()


def test_the_names_in_the_drawing_do_not_lie_over_each_other(qtbot: QtBot) -> None:
    picture = LimitPicture()
    qtbot.addWidget(picture)
    picture.resize(NARROW_PX, picture.sizeHint().height())
    picture.set_components(measures(BAD).components)
    places = [(place.x(), place.y()) for _, place in picture._places()]
    for number, (x, y) in enumerate(places):
        assert 6 <= y <= picture.height() - 6
        assert all(abs(y - other) >= 14 for side, other in places[number + 1 :] if side == x)


def test_the_drawing_lies_on_the_neutral_surround_and_has_no_colour(qtbot: QtBot) -> None:
    picture = LimitPicture()
    qtbot.addWidget(picture)
    picture.set_components(measures(BAD).components)
    image = picture.grab().toImage()
    assert image.pixelColor(image.width() // 2, 3).name() in (theme.SURROUND, "#000000")
    places = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    assert max(image.pixelColor(*place).hsvSaturation() for place in places) <= 2


def test_each_term_is_explained_with_its_source(qtbot: QtBot) -> None:
    table = shown(qtbot, GOOD)
    tips = {each.text(): each.toolTip() for each in table.findChildren(QLabel)}
    for row in table.rows():
        assert tips[row.component] == row.explanation
        assert "29794-5" in row.explanation or "own" in row.explanation or "others" in row.explanation


def test_a_value_without_a_limit_is_not_amber(qtbot: QtBot) -> None:
    values: dict[C, float | Absence] = GOOD | {C.SHARPNESS: 1.5}
    table = shown(qtbot, values)
    kinds = {each.text(): each.property("kind") for each in table.findChildren(QLabel) if each.text()}
    assert kinds["1.5"] == "warning"
    assert kinds["33.0 px"] != "warning"


def test_a_limit_of_one_component_is_enough_to_draw(qtbot: QtBot) -> None:
    picture = LimitPicture()
    qtbot.addWidget(picture)
    for component, value in BAD.items():
        found: tuple[Assessed, ...] = (assess(component, value),)
        picture.set_components(found)
        assert len(picture.names()) == 1
        assert not picture.grab().isNull()
    picture.set_components((replace(found[0], limits=False),))
    assert picture.names() == ()


def test_new_measures_do_not_hold_the_window_up(
    qtbot: QtBot, no_stall: Callable[..., AbstractContextManager[Watch]]
) -> None:
    table = shown(qtbot, GOOD)
    prepared = [measures(each) for each in (GOOD, BAD)]
    with no_stall() as watch:
        for each in prepared * 3:
            watch.does(partial(table.set_measures, each))
            QApplication.processEvents()
    assert table.limits()


def test_a_screen_reader_finds_a_name_for_all_that_can_have_the_focus(qtbot: QtBot) -> None:
    table = shown(qtbot, BAD)
    assert unnamed(table) == []
    assert name_of(table) == "Measures of this face"
    assert table.accessibleDescription().startswith("Only 14.0 pixels between the eyes.")
