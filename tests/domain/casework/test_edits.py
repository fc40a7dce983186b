"""Recipes: the closed table, one written form, acts that return new recipes, undo and redo; where points come from."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.casework import edits
from app.domain.casework.edit_geometry import Extent, face_in_original, geometries, geometry_of, to_original
from app.domain.casework.edit_table import OPERATIONS, Operation
from app.domain.casework.edits import History, Recipe, Step, make_step
from app.domain.casework.faces import Box, Face, Landmarks, Point
from app.errors import BadInput

SPEAKS = r"\.$"


@st.composite
def steps(draw: st.DrawFn) -> Step:
    kind = draw(st.sampled_from(list(OPERATIONS.values())))
    values = {each.name: draw(st.integers(each.least, each.most)) for each in kind.parameters}
    if kind.name == "levels":
        values["white"] = max(values["white"], values["black"] + 1)
    return make_step(kind.name, values, enabled=kind.name != "average" and draw(st.booleans()))


recipes = st.lists(steps(), max_size=6).map(lambda found: Recipe(tuple(found)))


def test_the_table_is_closed() -> None:
    assert list(OPERATIONS) == [
        "crop", "rotate", "levels", "gamma", "local-contrast", "deinterlace", "denoise", "median", "sharpen", "lens",
        "aspect", "average",
    ]  # fmt: skip
    with pytest.raises(TypeError):
        OPERATIONS["inpaint"] = OPERATIONS["crop"]  # type: ignore[index]
    for name in ("inpaint", "super-resolution", "swap-face", "colourise", ""):
        with pytest.raises(BadInput, match="not an edit that exists"):
            make_step(name)


@pytest.mark.parametrize("kind", OPERATIONS.values(), ids=OPERATIONS)
def test_every_parameter_has_a_range_and_a_default_within(kind: Operation) -> None:
    assert kind.words and kind.hint.endswith(".")
    for each in kind.parameters:
        assert each.least <= each.default <= each.most
        assert not each.choices or (each.least, each.most) == (0, len(each.choices) - 1)
        for value in (each.least - 1, each.most + 1):
            with pytest.raises(BadInput, match="choose a value from .* to .*" + SPEAKS):
                make_step(kind.name, {each.name: value})
        wrong: tuple[Any, ...] = (1.0, "1", True, None)
        for other in wrong:
            with pytest.raises(BadInput, match="not a whole number"):
                make_step(kind.name, {each.name: other})


def test_a_parameter_of_another_operation_is_refused() -> None:
    with pytest.raises(BadInput, match="Gamma has no parameter 'black'"):
        make_step("gamma", {"black": 3})


@pytest.mark.parametrize(("black", "white"), [(100, 100), (200, 100), (254, 1)])
def test_the_black_point_lies_below_the_white_point(black: int, white: int) -> None:
    with pytest.raises(BadInput, match="below the white point"):
        make_step("levels", {"black": black, "white": white})


def test_values_read_as_people_write_them() -> None:
    words = [edits.step_words(make_step(*each)) for each in (("gamma", {"gamma": 85}), ("rotate", {"angle": -305}))]
    assert words == ["Gamma: gamma 0.85", "Rotate: angle −3.05 °"]
    assert edits.step_words(make_step("deinterlace", {"field": 1})) == "Deinterlace: keep lower lines"
    assert [edits.edited_words(count) for count in (1, 3)] == ["Edited (1 step)", "Edited (3 steps)"]


@given(recipes)
def test_a_recipe_has_one_written_form(recipe: Recipe) -> None:
    text = recipe.text()
    assert edits.recipe_of(text) == recipe
    assert text.isascii() and " " not in text and "." not in text
    assert json.loads(text)["recipe"] == edits.VERSION
    assert recipe.sha256 == edits.recipe_of(text).sha256


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", '{"recipe":1}', '{"recipe":2,"steps":[]}', '{"recipe":1,"steps":[] }',
        '{"recipe":1,"steps":[{"enabled":true,"operation":"gamma","parameters":{"gamma":1.5}}]}',
        '{"recipe":1,"steps":[{"enabled":1,"operation":"gamma","parameters":{"gamma":150}}]}',
        '{"recipe":1,"steps":[{"enabled":true,"operation":"gamma","parameters":{}}]}',
        '{"recipe":1,"steps":[{"enabled":true,"operation":"invent","parameters":{}}]}',
        '{"recipe":1,"steps":[3]}',
    ],
)  # fmt: skip
def test_any_other_form_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match=SPEAKS):
        edits.recipe_of(text)


@given(recipes, st.data())
def test_acts_change_what_they_say_and_nothing_else(recipe: Recipe, data: st.DataObject) -> None:
    added = edits.add_step(recipe, "median")
    assert added.steps[:-1] == recipe.steps and added.steps[-1] == make_step("median")
    index = data.draw(st.integers(0, len(recipe.steps)))
    to = data.draw(st.integers(-2, len(recipe.steps) + 2))
    moved = edits.move_step(added, index, to)
    assert sorted(map(repr, moved.steps)) == sorted(map(repr, added.steps))
    assert moved.steps[min(max(to, 0), len(recipe.steps))] == added.steps[index]
    assert edits.remove_step(added, len(recipe.steps)) == recipe
    off = edits.switch_step(added, len(recipe.steps), on=False)
    assert off.enabled == recipe.enabled and off.steps[:-1] == recipe.steps
    changed = edits.change_step(off, len(recipe.steps), {"radius": 3})
    assert changed.steps[-1] == make_step("median", {"radius": 3}, enabled=False)
    assert [edits.change_step(recipe, n, {}) for n in range(len(recipe.steps))] == [recipe] * len(recipe.steps)


def test_no_act_on_a_step_that_is_not_there() -> None:
    acts: tuple[Callable[[], Recipe], ...] = (
        lambda: edits.remove_step(Recipe(), 0),
        lambda: edits.move_step(Recipe(), 0, 0),
        lambda: edits.switch_step(Recipe(), -1, on=True),
        lambda: edits.change_step(Recipe(), 0, {}),
    )
    for act in acts:
        with pytest.raises(IndexError):
            act()


def test_a_stack_has_an_end_and_one_average() -> None:
    full = Recipe((make_step("median"),) * edits.MOST_STEPS)
    with pytest.raises(BadInput, match="30 steps at most"):
        edits.add_step(full, "median")
    once = edits.add_step(Recipe(), "average", {"frames": 5})
    assert (once.frames, edits.switch_step(once, 0, on=False).frames) == (5, 1)
    with pytest.raises(BadInput, match="averaged once"):
        edits.add_step(once, "average")
    two = edits.add_step(edits.switch_step(once, 0, on=False), "average")
    with pytest.raises(BadInput, match="averaged once"):
        edits.switch_step(two, 0, on=True)


@given(st.lists(st.sampled_from(["add", "undo", "redo", "same"]), max_size=30))
def test_undo_and_redo_walk_one_line(acts: list[str]) -> None:
    history, line, at = History(), [Recipe()], 0
    for act in acts:
        if act == "add" and len(history.now.steps) < edits.MOST_STEPS:
            made = edits.add_step(history.now, "median", {"radius": 1 + len(line) % 5})
            line, at = [*line[: at + 1], made], at + 1
            history = history.then(made)
        elif act == "undo":
            at, history = max(0, at - 1), history.undo()
        elif act == "redo":
            at, history = min(len(line) - 1, at + 1), history.redo()
        else:
            history = history.then(history.now)
        assert history.now == line[at]
        assert (len(history.past), len(history.future)) == (at, len(line) - 1 - at)


def test_a_dragged_slider_is_one_act_to_undo() -> None:
    first, second, third = (Recipe((make_step("median", {"radius": radius}),)) for radius in (1, 2, 3))
    history = History().then(first).then(second).instead(third)
    assert (history.now, history.undo().now, history.future) == (third, first, ())


# Places


def at(x: float, y: float) -> Point:
    return Point(x, y)


def back(x: float, y: float, *made: Step, extent: tuple[int, int] = (100, 60)) -> tuple[float, float]:
    found = to_original(Recipe(made), Extent(*extent), Point(x, y))
    return round(found.x, 6), round(found.y, 6)


def test_places_go_back_by_hand_worked_examples() -> None:
    assert back(5, 7) == (5, 7)
    assert back(0, 0, make_step("crop", {"left": 10, "top": 4})) == (10, 4)
    quarter = make_step("rotate", {"angle": 9_000})  # the left lower corner becomes the left upper one
    assert back(0, 0, quarter) == (0, 59) and back(59, 99, quarter) == (99, 0)
    assert back(0, 0, make_step("rotate", {"angle": 18_000})) == (99, 59)
    assert back(199, 3, make_step("aspect", {"ratio": 20_000})) == (99.25, 3)
    assert back(3, 119, make_step("aspect", {"ratio": 5_000})) == (3, 59.25)
    assert back(49.5, 29.5, make_step("lens", {"k1": 300, "k2": -100})) == (49.5, 29.5)
    corner = math.hypot(49.5, 29.5) / (math.hypot(100, 60) / 2)  # radius of the corner's middle in half diagonals
    x, _ = back(0, 0, make_step("lens", {"k1": 100}))
    assert x == pytest.approx(49.5 - 49.5 * (1 + 0.1 * corner**2))


def test_steps_that_are_off_or_only_change_tone_move_nothing() -> None:
    still = [make_step(name) for name in ("levels", "gamma", "local-contrast", "denoise", "median", "sharpen")]
    assert back(8, 9, *still, make_step("crop", {"left": 10}, enabled=False)) == (8, 9)


@given(st.integers(-18_000, 18_000), st.integers(20, 400), st.integers(20, 400))
def test_a_turned_picture_holds_every_corner(angle: int, columns: int, rows: int) -> None:
    made = geometry_of(make_step("rotate", {"angle": angle}), Extent(columns, rows))
    x, y = made.back(np.array([(made.after.columns - 1) / 2]), np.array([(made.after.rows - 1) / 2]))
    assert [x[0], y[0]] == pytest.approx([(columns - 1) / 2, (rows - 1) / 2])
    assert math.hypot(made.after.columns, made.after.rows) >= math.hypot(columns, rows) - 1e-6


def test_the_order_of_steps_counts() -> None:
    crop, turn = make_step("crop", {"left": 10}), make_step("rotate", {"angle": 9_000})
    assert back(0, 0, crop, turn) == (10, 59)
    assert back(0, 0, turn, crop) == (0, 49)
    assert [each.after for each in geometries(Recipe((crop, turn)), Extent(100, 60))] == [
        Extent(90, 60),
        Extent(60, 90),
    ]


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (make_step("crop", {"left": 93}), "fewer than 8 pixels"),
        (make_step("crop", {"left": 60, "right": 60}), "fewer than 8 pixels"),
        (make_step("aspect", {"ratio": 40_000}), "more than this program edits"),
    ],
)
def test_impossible_sizes_are_sentences(step: Step, words: str) -> None:
    extent = Extent(100, 60) if step.operation == "crop" else Extent(9_000, 6_000)
    with pytest.raises(BadInput, match=words):
        geometry_of(step, extent)


def test_a_face_goes_back_to_the_original() -> None:
    marks = Landmarks(at(34, 20), at(30, 20), at(16, 20), at(20, 20), at(25, 30))
    face = Face(Box(5, 5, 40, 40), marks, "test", 1.0)
    recipe = Recipe((make_step("crop", {"left": 100, "top": 50}), make_step("rotate", {"angle": 18_000})))
    found = face_in_original(recipe, Extent(200, 150), face)
    assert found.box == Box(100 + 99 - 45, 50 + 99 - 45, 40, 40)
    assert found.landmarks.nose == at(100 + 99 - 25, 50 + 99 - 30)
    assert found.landmarks.eye_distance_px == pytest.approx(marks.eye_distance_px)
    wide = face_in_original(Recipe((make_step("aspect", {"ratio": 20_000}),)), Extent(100, 100), face)
    assert wide.landmarks.eye_distance_px == pytest.approx(marks.eye_distance_px / 2)
    assert [wide.box.width, wide.box.height] == pytest.approx([20, 40])
