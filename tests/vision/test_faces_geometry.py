from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.casework.faces import Box, Point
from app.vision.geometry import landmarks_from_eyes, square_from_landmarks, square_from_mouth
from app.vision.patches import LARGEST_SCALE, Patch, cut_patch, scale_for

places = st.floats(min_value=-500, max_value=5000, allow_nan=False)


@given(places, places, st.floats(4, 400), st.floats(-180, 180))
def test_points_from_eyes_have_their_eyes_where_they_were_placed(x: float, y: float, apart: float, turn: float) -> None:
    left = Point(x, y)
    right = Point(x + apart * math.cos(math.radians(turn)), y + apart * math.sin(math.radians(turn)))
    landmarks = landmarks_from_eyes(left, right)
    for placed, found in ((left, landmarks.left_eye), (right, landmarks.right_eye)):
        assert (found.x, found.y) == pytest.approx((placed.x, placed.y), abs=1e-6)
    assert landmarks.eye_distance_px == pytest.approx(apart)


def test_the_nose_of_an_upright_face_lies_below_its_eyes_and_turns_with_them() -> None:
    upright = landmarks_from_eyes(Point(100, 100), Point(140, 100))
    assert upright.nose.y > 120 and 110 < upright.nose.x < 130
    lying = landmarks_from_eyes(Point(100, 100), Point(100, 140))
    assert lying.nose.x < 80


def test_the_square_of_the_mean_face_is_its_unit_square() -> None:
    square = square_from_landmarks(landmarks_from_eyes(Point(100, 100), Point(152.55, 100)))
    assert square.width == square.height == pytest.approx(100, abs=0.1)
    assert square.left == pytest.approx(100 - 22.7, abs=0.1)


def test_dlibs_square_follows_the_measured_formula_for_an_upright_head() -> None:
    square = square_from_mouth(Point(90, 50), Point(110, 50), Point(100, 80))  # d = 30
    assert (square.centre.x, square.centre.y) == pytest.approx((100 + 0.09 * 30, 50 + 0.53 * 30))
    assert square.width == pytest.approx(2.13 * 30)


def test_dlibs_square_turns_about_the_eyes_with_a_tilted_head() -> None:
    square = square_from_mouth(Point(100, 40), Point(100, 60), Point(70, 50))  # a quarter turn clockwise
    assert (square.centre.x, square.centre.y) == pytest.approx((100 - 0.53 * 30, 50 + 0.09 * 30))


@pytest.mark.parametrize(("side", "scale"), [(10, 4), (37, 4), (38, 4), (75, 2), (149, 2), (150, 1), (900, 1)])
def test_small_faces_are_enlarged_by_whole_factors(side: float, scale: int) -> None:
    assert scale_for(side) == scale <= LARGEST_SCALE


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_patch_points_go_out_and_come_back_exactly(scale: int) -> None:
    patch = Patch(np.zeros((8, 8, 3), np.uint8), 13, 7, scale)
    for x, y in ((0.0, 0.0), (5.0, 3.0), (31.0, 2.0)):
        assert patch.inward(patch.outward(Point(x, y))) == Point(x, y)


def test_a_point_of_the_frame_is_found_in_the_enlarged_patch() -> None:
    frame = np.zeros((200, 300, 3), np.uint8)
    frame[80, 120] = 255
    patch = cut_patch(frame, Box(100, 60, 40, 40), reach=1.5)
    row, column = np.unravel_index(patch.pixels[..., 0].argmax(), patch.pixels.shape[:2])
    inward = patch.inward(Point(120, 80))
    assert patch.scale == 4
    assert abs(inward.x - column) <= 1 and abs(inward.y - row) <= 1


def test_large_faces_are_taken_from_the_untouched_frame() -> None:
    frame = np.zeros((400, 400, 3), np.uint8)
    patch = cut_patch(frame, Box(10, 10, 200, 200), reach=1.5)
    assert patch.scale == 1 and patch.pixels is frame


@pytest.mark.parametrize("box", [Box(-50, -50, 40, 40), Box(290, 190, 60, 60), Box(5000, 5000, 30, 30)])
def test_a_square_beyond_the_frame_still_gives_a_patch(box: Box) -> None:
    patch = cut_patch(np.zeros((200, 300, 3), np.uint8), box, reach=1.5)
    assert patch.pixels.size > 0
