"""Quality components of a generated face: worked by hand where that can be done, and moving the right way elsewhere."""

from __future__ import annotations

import math
import time
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.casework.faces import Box, Face, FaceOrigin, Landmarks, Point
from app.domain.casework.media import Pixels
from app.domain.casework.quality import Absence, Assessed, QualityComponent
from app.domain.casework.quality_sentences import sentence_words
from app.vision.geometry import landmarks_from_eyes, square_from_landmarks
from app.vision.quality import measure_face
from app.vision.quality_blocks import blockiness
from app.vision.quality_components import assess_face
from app.vision.quality_light import (
    chroma,
    dynamic_range,
    histogram,
    illumination_uniformity,
    luminance_mean,
    luminance_variance,
    over_exposure,
    under_exposure,
)
from app.vision.quality_region import EYE_DISTANCE, lay_out, linear_luminance

C = QualityComponent
SKIN = (200, 150, 120)


def placed(left: tuple[float, float], right: tuple[float, float]) -> Face:
    landmarks = landmarks_from_eyes(Point(*left), Point(*right))
    return Face(square_from_landmarks(landmarks), landmarks, "test", 1.0)


FACE = placed((90, 100), (150, 100))


def portrait(seed: int = 1, skin: tuple[int, int, int] = SKIN) -> Pixels:
    """A skin-coloured oval, rounded by shading, with eyes, mouth and texture, 240 by 240: no person's face."""
    rows, columns = np.mgrid[0:240, 0:240]
    rounded = np.clip(1.25 - np.hypot((columns - 120) / 62, (rows - 120) / 90) ** 2 * 0.6, 0.4, 1.25)
    shade = np.where(np.hypot((columns - 120) / 62, (rows - 130) / 80) <= 1, rounded, 0)[..., None]
    pixels = np.where(shade > 0, np.array(skin) * shade, 110.0)
    for x in (90, 150):
        cv2.ellipse(pixels, (x, 100), (13, 6), 0, 0, 360, (40, 30, 30), -1)
    cv2.ellipse(pixels, (120, 170), (24, 6), 0, 0, 360, (0.75 * skin[0], 0.5 * skin[1], 0.6 * skin[2]), -1)
    grain = cv2.GaussianBlur(np.random.default_rng(seed).normal(0, 12, (240, 240)), (0, 0), 1)
    return np.asarray(np.clip(pixels * (1 + grain[..., None] / 100), 0, 255), dtype=np.uint8)


def flat(colour: tuple[int, int, int]) -> Pixels:
    return np.full((240, 240, 3), colour, np.uint8)


def components(pixels: Pixels, face: Face = FACE) -> dict[C, Assessed]:
    chip = np.ascontiguousarray(cv2.resize(pixels, (150, 150)), dtype=np.uint8)
    return {each.component: each for each in assess_face(pixels, face, measure_face(face, chip))}


def value(pixels: Pixels, component: C, face: Face = FACE) -> float:
    found = components(pixels, face)[component].value
    assert found is not None
    return found


# Worked by hand


def test_linear_luminance_frees_the_channels_of_srgbs_curve() -> None:
    colours = np.array(
        [[[0, 0, 0], [128, 128, 128], [255, 255, 255], [255, 0, 0], [0, 255, 0], [10, 10, 10]]], np.uint8
    )
    # 128: ((128/255 + 0.055)/1.055)^2.4 = 0.2159, times 255 = 55.04. 10: 10/255/12.92*255 = 0.774.
    assert linear_luminance(colours).tolist() == [[0, 55, 255, 54, 182, 1]]


def test_figures_of_a_histogram_of_two_levels() -> None:
    luminance = np.array([[0, 0, 0, 255]], np.uint8)
    levels = histogram(luminance, np.ones((1, 4), bool))
    assert luminance_mean(levels) == pytest.approx(0.25)
    assert luminance_variance(levels) == pytest.approx(0.75 * 0.25**2 + 0.25 * 0.75**2)
    assert dynamic_range(levels) == pytest.approx(0.8113, abs=1e-4)  # -(3/4 ld 3/4 + 1/4 ld 1/4)
    assert (under_exposure(levels), over_exposure(levels)) == pytest.approx((0.75, 0.25))


def test_the_ends_of_the_exposure_ranges_belong_to_them() -> None:
    levels = histogram(np.array([[25, 26, 246, 247]], np.uint8), np.ones((1, 4), bool))
    assert (under_exposure(levels), over_exposure(levels)) == (0.25, 0.25)


def test_a_histogram_counts_only_what_the_mask_holds() -> None:
    levels = histogram(np.array([[3, 3, 9]], np.uint8), np.array([[True, True, False]]))
    assert (levels[3], levels[9], dynamic_range(levels)) == (1.0, 0.0, 0.0)


def test_cheeks_share_what_both_histograms_hold() -> None:
    left, right = np.zeros(256), np.zeros(256)
    left[[10, 20]] = 0.5
    right[[20, 30]] = 0.75, 0.25
    assert illumination_uniformity(left, right) == 0.5


def test_chroma_of_known_colours() -> None:
    assert chroma(np.array([128.0, 128.0, 128.0])) == pytest.approx((0, 0), abs=0.05)
    assert chroma(np.array([255.0, 0.0, 0.0])) == pytest.approx((80.8, 69.9), abs=0.2)  # sRGB red, Lab D50


def test_blocks_are_steps_at_the_grid_only() -> None:
    stairs = np.repeat(np.arange(0, 240, 8, dtype=np.uint8), 8)
    pixels = np.ascontiguousarray(np.broadcast_to(stairs[None, :, None], (240, 240, 3)))
    # Between columns every edge steps by 8 and nothing else does; between rows nothing: (8.5 + 0.5) / (0.5 + 0.5).
    assert blockiness(pixels, Box(80, 80, 80, 80)) == pytest.approx(9.0)
    shifted = np.ascontiguousarray(np.roll(pixels, 4, axis=1))
    assert blockiness(shifted, Box(80, 80, 80, 80)) == pytest.approx(1.0)
    assert blockiness(pixels[:, :36], Box(0, 80, 80, 80)) is Absence.TOO_SMALL


def test_a_slope_has_no_blocks() -> None:
    slope = np.arange(240, dtype=np.uint8)
    pixels = np.ascontiguousarray(np.broadcast_to(slope[None, :, None], (240, 240, 3)))
    assert blockiness(pixels, Box(60, 60, 100, 100)) == pytest.approx(1.0)


def test_margins_are_in_eye_distances() -> None:
    found = components(portrait())
    assert found[C.MARGIN_LEFT].value == pytest.approx(90 / 60)
    assert found[C.MARGIN_RIGHT].value == pytest.approx((240 - 150) / 60)
    assert found[C.MARGIN_ABOVE].value == pytest.approx(100 / 60)
    assert found[C.MARGIN_BELOW].value == pytest.approx(140 / 60)
    edge = components(portrait()[:, 45:], placed((45, 100), (105, 100)))[C.MARGIN_LEFT]
    assert edge.value == pytest.approx(0.75)
    assert edge.limits


def test_the_eyes_are_laid_113_pixels_apart_whatever_size_and_turn() -> None:
    for left, right in (((90, 100), (150, 100)), ((100, 90), (120, 110)), ((40, 120), (200, 110))):
        pixels = np.zeros((240, 240, 3), np.uint8)
        face = placed(left, right)
        for eye in (left, right):
            cv2.circle(pixels, eye, max(2, round(face.landmarks.eye_distance_px / 12)), (255, 255, 255), -1)
        region = lay_out(pixels, face.landmarks)
        assert region is not None
        columns, rows = (np.nonzero(region.luminance > 100)[axis] for axis in (1, 0))
        middle = region.luminance.shape[1] * 0.49
        apart = columns[columns > middle].mean() - columns[columns < middle].mean()
        assert apart == pytest.approx(EYE_DISTANCE, abs=3)
        assert abs(rows[columns > middle].mean() - rows[columns < middle].mean()) < 3


# What cannot be told is not told


def test_every_component_is_there_in_its_order() -> None:
    assert list(components(portrait())) == list(C)
    none = [each for each in components(portrait()).values() if each.value is None]
    assert {each.sentence for each in none} == {Absence.NO_METHOD}
    assert len(none) == 10


def test_a_grey_frame_has_no_colour_and_that_limits() -> None:
    grey = np.repeat(portrait().mean(axis=2, keepdims=True), 3, axis=2).astype(np.uint8)
    found = components(grey)[C.NATURAL_COLOUR]
    assert (found.value, found.sentence, found.limits) == (None, Absence.NO_COLOUR, True)


def test_eyes_placed_by_hand_say_nothing_of_nose_and_head() -> None:
    found = components(portrait(), replace(FACE, origin=FaceOrigin.DRAWN))
    for component in (C.YAW, C.HEAD_SIZE):
        assert (found[component].value, found[component].sentence) == (None, Absence.BY_HAND)
    assert found[C.INTER_EYE_DISTANCE].value == pytest.approx(60)


def test_a_face_mostly_outside_the_frame_has_no_light() -> None:
    found = components(portrait(), placed((200, 225), (239, 225)))
    assert found[C.DYNAMIC_RANGE].sentence == found[C.NATURAL_COLOUR].sentence == Absence.OUTSIDE
    assert found[C.MARGIN_BELOW].limits


def test_points_in_one_place_are_no_face_to_lay_out() -> None:
    here = Point(50, 50)
    face = Face(Box(40, 40, 20, 20), Landmarks(here, here, here, here, here), "test", 1.0)
    found = components(portrait(), face)
    assert found[C.LUMINANCE_MEAN].sentence == Absence.OUTSIDE
    assert found[C.MARGIN_LEFT].sentence == Absence.TOO_SMALL
    assert found[C.INTER_EYE_DISTANCE].limits


def test_black_beyond_the_frame_is_not_counted_as_dark() -> None:
    cut = portrait()[:, 70:]  # part of the face's left side is cut away
    moved = placed((20, 100), (80, 100))
    whole, rest = (value(*each) for each in ((portrait(), C.UNDER_EXPOSURE), (cut, C.UNDER_EXPOSURE, moved)))
    assert rest < whole + 0.03


# Moving the right way


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 1000), st.floats(0.1, 0.95))
def test_a_darker_picture_has_a_lower_mean_and_no_wider_range(seed: int, factor: float) -> None:
    bright, dark = portrait(seed), (portrait(seed) * factor).astype(np.uint8)
    assert value(dark, C.LUMINANCE_MEAN) < value(bright, C.LUMINANCE_MEAN)
    assert value(dark, C.UNDER_EXPOSURE) >= value(bright, C.UNDER_EXPOSURE)
    assert value(dark, C.DYNAMIC_RANGE) < value(bright, C.DYNAMIC_RANGE) + 0.05


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 1000), st.floats(0.8, 3.0), st.floats(0.5, 2.0))
def test_a_blurred_picture_is_less_sharp(seed: int, sigma: float, more: float) -> None:
    blurs = [np.asarray(cv2.GaussianBlur(portrait(seed), (0, 0), each), np.uint8) for each in (sigma, sigma + more)]
    sharp = [value(each, C.SHARPNESS) for each in (portrait(seed), *blurs)]
    assert sharp[0] > sharp[1] > sharp[2]


def test_a_darker_picture_of_a_face_is_not_called_less_sharp() -> None:
    bright, dark = portrait(), (portrait() * 0.5).astype(np.uint8)
    assert value(dark, C.SHARPNESS) == pytest.approx(value(bright, C.SHARPNESS), rel=0.1)


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 1000))
def test_more_compression_leaves_more_blocks(seed: int) -> None:
    blocks = [value(compressed(portrait(seed), quality), C.COMPRESSION) for quality in (90, 50, 20)]
    assert value(portrait(seed), C.COMPRESSION) < blocks[1] < blocks[2]
    assert blocks[0] < blocks[1]


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 1000), st.floats(0.3, 0.6))
def test_light_from_one_side_is_less_uniform(seed: int, factor: float) -> None:
    lit, side = portrait(seed), portrait(seed)
    side[:, :120] = (side[:, :120] * factor).astype(np.uint8)
    assert value(side, C.ILLUMINATION_UNIFORMITY) < value(lit, C.ILLUMINATION_UNIFORMITY) - 0.2
    assert components(side)[C.ILLUMINATION_UNIFORMITY].limits


def test_skin_of_any_tone_is_natural_and_blue_light_is_not() -> None:
    for skin in ((236, 188, 160), (198, 134, 96), (120, 78, 54), (72, 45, 32)):
        assert value(portrait(skin=skin), C.NATURAL_COLOUR) < 3
    assert value(flat((60, 90, 200)), C.NATURAL_COLOUR) == 100
    assert components(flat((60, 90, 200)))[C.NATURAL_COLOUR].limits


def test_dark_skin_in_good_light_is_not_called_badly_exposed() -> None:
    found = components(portrait(skin=(72, 45, 32)))
    limited = {each.component for each in found.values() if each.limits}
    assert not limited & {C.LUMINANCE_MEAN, C.LUMINANCE_VARIANCE, C.UNDER_EXPOSURE, C.DYNAMIC_RANGE}


def test_the_components_of_a_large_frame_cost_no_more_than_a_tenth_of_a_second() -> None:
    large = np.ascontiguousarray(np.tile(portrait(), (9, 16, 1)))  # 2160 by 3840
    face = placed((1000, 1000), (1100, 1000))
    chip = np.zeros((150, 150, 3), np.uint8)
    measures = measure_face(face, chip)
    assess_face(large, face, measures)
    begun = time.process_time()
    for _ in range(5):
        assess_face(large, face, measures)
    assert (time.process_time() - begun) / 5 < 0.1


def compressed(pixels: Pixels, quality: int) -> Pixels:
    done, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)


@settings(max_examples=40, deadline=None)
@given(
    st.tuples(st.integers(8, 200), st.integers(8, 200)),
    st.tuples(*[st.floats(0, 1) for _ in range(4)]),
    st.sampled_from(FaceOrigin),
)
def test_any_face_of_any_frame_gives_every_component_and_only_numbers(
    size: tuple[int, int], at: tuple[float, float, float, float], origin: FaceOrigin
) -> None:
    columns, rows = size
    pixels = np.random.default_rng(columns * rows).integers(0, 256, (rows, columns, 3), dtype=np.uint8)
    left, right = (at[0] * columns, at[1] * rows), (at[2] * columns, at[3] * rows)
    found = components(pixels, replace(placed(left, right), origin=origin))
    assert list(found) == list(C)
    assert all(each.value is None or math.isfinite(each.value) for each in found.values())
    assert all(sentence_words(each).endswith(".") for each in found.values())
