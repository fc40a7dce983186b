from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from app.domain.casework.choice import choice_order
from app.domain.casework.faces import FaceMeasures, FaceOrigin, Point
from app.vision.geometry import landmarks_from_eyes
from app.vision.quality import measure_face, roll_deg, yaw_hint
from tests.vision.faces import drawn

GOOD = FaceMeasures(60.0, 200.0, 120.0, 40.0, 0.0, 0.0, 0.0, 0.0)


def chip(seed: int = 1) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.random.default_rng(seed).integers(60, 180, (150, 150, 3), dtype=np.uint8)


def test_blur_lowers_sharpness() -> None:
    sharp, blurred = chip(), np.asarray(cv2.GaussianBlur(chip(), (0, 0), 2), dtype=np.uint8)
    values = [measure_face(drawn(0, 0), pixels).sharpness for pixels in (sharp, blurred)]
    assert values[0] is not None and values[1] is not None and values[0] > 10 * values[1] > 0


def test_a_flat_chip_has_no_sharpness_and_its_own_luminance() -> None:
    measures = measure_face(drawn(0, 0), np.full((150, 150, 3), 77, np.uint8))
    assert (measures.sharpness, measures.luminance_mean, measures.luminance_deviation) == (0.0, 77.0, 0.0)


def test_shares_count_only_what_is_nearly_black_or_nearly_white() -> None:
    pixels = np.full((150, 150, 3), 120, np.uint8)
    pixels[:30] = 15
    pixels[30:45] = 240
    measures = measure_face(drawn(0, 0), pixels)
    assert (measures.dark_share, measures.bright_share) == pytest.approx((0.2, 0.1))
    edges = measure_face(drawn(0, 0), np.full((150, 150, 3), 16, np.uint8))
    assert edges.dark_share == 0.0


@pytest.mark.parametrize(("right", "expected"), [((140, 100), 0.0), ((140, 140), 45.0), ((140, 60), -45.0)])
def test_roll_is_positive_clockwise_in_the_picture(right: tuple[float, float], expected: float) -> None:
    assert roll_deg(landmarks_from_eyes(Point(100, 100), Point(*right))) == pytest.approx(expected)


def test_the_yaw_hint_is_the_noses_offset_in_eye_distances_whatever_the_roll() -> None:
    for right in (Point(140, 100), Point(130, 130)):
        landmarks = landmarks_from_eyes(Point(100, 100), right)
        along = Point(right.x - 100, right.y - 100)
        moved = replace(landmarks, nose=Point(landmarks.nose.x + 0.25 * along.x, landmarks.nose.y + 0.25 * along.y))
        before, after = yaw_hint(landmarks), yaw_hint(moved)
        assert before == pytest.approx(0.0, abs=0.01)
        assert before is not None and after == pytest.approx(before + 0.25)


def test_the_nose_of_a_face_placed_by_hand_says_nothing_about_yaw() -> None:
    assert measure_face(drawn(0, 0, origin=FaceOrigin.DRAWN), chip()).yaw_hint is None
    assert measure_face(drawn(0, 0), chip()).yaw_hint is not None


@pytest.mark.parametrize(
    "worse",
    [
        replace(GOOD, eye_distance_px=20.0),
        replace(GOOD, sharpness=20.0),
        replace(GOOD, yaw_hint=-0.2),
        replace(GOOD, roll_deg=30.0),
        replace(GOOD, dark_share=0.4),
    ],
)
def test_each_property_alone_moves_a_frame_back(worse: FaceMeasures) -> None:
    assert choice_order(worse) < choice_order(GOOD)


def test_a_profile_cannot_be_bought_off_by_size() -> None:
    assert choice_order(replace(GOOD, eye_distance_px=500.0, yaw_hint=0.5)) == 0.0
