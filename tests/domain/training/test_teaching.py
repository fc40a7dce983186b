"""Where components lie on a face, what a poor picture can show, and what a trainer may ask of pictures."""

from __future__ import annotations

import math
from dataclasses import replace
from random import Random

import pytest

from app.domain.casework.faces import Point
from app.domain.training.degradations import (
    PROPERTIES,
    Degradation,
    Difficulty,
    Occlusion,
    Wish,
    drawn_degradation,
    offered,
)
from app.domain.training.exercises import ExercisePlan, Fillers, Portrayed, check_plan, draft_cases
from app.domain.training.legibility import MM_BETWEEN_EYES, legibility
from app.domain.training.regions import REGIONS, FaceFrame, Oval
from app.errors import BadInput

PLAIN = Degradation(60, 0.0, 0.0, 1.0, 90, False, Occlusion.NONE, 1)
PEOPLE = [Portrayed(f"{n:02d}", (f"{n:02d}-a", f"{n:02d}-b")) for n in range(30)]


def centre(outline: tuple[Point, ...]) -> tuple[float, float]:
    return (sum(p.x for p in outline) / len(outline), sum(p.y for p in outline) / len(outline))


def test_an_upright_frontal_face_is_outlined_by_its_eyes_alone() -> None:
    frame = FaceFrame.of(Point(100, 200), Point(160, 200), None)
    outline = frame.outline(Oval(0.5, 1, 0.25, 0.5))
    assert centre(outline) == pytest.approx((160, 260))
    assert max(p.x for p in outline) == pytest.approx(175)
    assert max(p.y for p in outline) == pytest.approx(290)


def test_a_tilted_face_is_outlined_along_its_own_axes() -> None:
    upright = FaceFrame.of(Point(-30, 0), Point(30, 0), None).outline(REGIONS["mouth"][0])
    turn = math.radians(30)
    left, right = (Point(30 * side * math.cos(turn), 30 * side * math.sin(turn)) for side in (-1, 1))
    tilted = FaceFrame.of(left, right, None).outline(REGIONS["mouth"][0])
    for before, after in zip(upright, tilted, strict=True):
        x = before.x * math.cos(turn) - before.y * math.sin(turn)
        y = before.x * math.sin(turn) + before.y * math.cos(turn)
        assert (after.x, after.y) == pytest.approx((x, y))


def test_a_turned_head_moves_the_nose_on_and_the_ears_back() -> None:
    def places(nose_x: float, key: str) -> list[float]:
        frame = FaceFrame.of(Point(-50, 0), Point(50, 0), Point(nose_x, 69))
        return [centre(frame.outline(oval))[0] for oval in REGIONS[key]]

    assert places(10, "nose")[0] > places(0, "nose")[0]
    assert all(turned < frontal for turned, frontal in zip(places(10, "ears"), places(0, "ears"), strict=True))
    assert places(10, "eyes") == pytest.approx(places(0, "eyes"))


def test_eyes_on_one_spot_have_no_axes() -> None:
    with pytest.raises(ValueError, match="one spot"):
        FaceFrame.of(Point(5, 5), Point(5, 5), None)


def test_two_pixels_are_the_finest_detail_of_a_sharp_picture() -> None:
    found = legibility(REGIONS, MM_BETWEEN_EYES, PLAIN)  # one pixel is one millimetre
    assert found.finest_mm == pytest.approx(2.0)
    assert {"lines", "skin"} == set(found.too_fine)
    assert {"marks", "ears", "scars"} <= set(found.legible)


def test_blur_and_covers_take_away() -> None:
    blurred = legibility(REGIONS, MM_BETWEEN_EYES, replace(PLAIN, blur_px=2.0))
    assert blurred.finest_mm == pytest.approx(4.71)
    assert "marks" in blurred.too_fine
    masked = legibility(REGIONS, MM_BETWEEN_EYES, replace(PLAIN, occlusion=Occlusion.MASK))
    assert masked.covered == ("mouth", "chin-jaw", "facial-hair")
    assert not set(masked.covered) & {*masked.legible, *masked.too_fine}
    assert legibility(["own-component"], 60, PLAIN).legible == ()


@pytest.mark.parametrize("name", sorted(PROPERTIES))
def test_a_wish_changes_its_property_and_nothing_else(name: str) -> None:
    usual = drawn_degradation(Difficulty.HARD, Random(3))
    for wish in offered(name):
        asked = drawn_degradation(Difficulty.HARD, Random(3), wishes={name: wish})
        change = {} if wish is Wish.AS_DIFFICULTY else PROPERTIES[name].choices[wish][1]
        assert asked == replace(usual, **change)
    assert drawn_degradation(Difficulty.HARD, Random(3), 50) == replace(usual, eyes_px=50)


def test_wishes_that_do_not_exist_are_refused() -> None:
    with pytest.raises(BadInput, match="Light cannot be 'mask'"):
        check_plan(ExercisePlan("p", cases=2, light=Wish.MASK), PEOPLE)
    with pytest.raises(BadInput, match="8 to 120 pixels; this plan asks for 500"):
        check_plan(ExercisePlan("p", cases=2, eyes_px=500), PEOPLE)


def test_fillers_are_asked_for_apart_from_the_difficulty() -> None:
    def fillers(likeness: Fillers) -> list[int]:
        plan = ExercisePlan("p", cases=8, difficulty=Difficulty.EASY, mated_share=0, list_length=5, fillers=likeness)
        near_first = [person.person_id for person in PEOPLE]
        drafts = draft_cases(plan, PEOPLE, lambda _: near_first)
        return [int(photo[:2]) for draft in drafts for photo in draft.candidates]

    assert max(fillers(Fillers.NEAR)) <= 5
    assert min(fillers(Fillers.FAR)) > 10
    assert fillers(Fillers.AS_DIFFICULTY) == fillers(Fillers.FAR)
