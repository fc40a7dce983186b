from __future__ import annotations

from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.casework.faces import overlap
from app.errors import BadInput, Unavailable
from app.vision.detectors.boxes import shifted, squared, suppress
from app.vision.detectors.opening import open_detector
from app.vision.detectors.protocol import Detector
from app.vision.detectors.sizing import LARGEST_SEARCH, sized
from app.vision.findings import AUTOMATIC, DEFAULT, DETECTORS
from app.vision.models import YUNET, model_file
from tests.vision.faces import analysed, listed, picture, whole

SHIPPED = ("mtcnn", "hog", "mmod")


@cache
def opened(name: str) -> Detector:
    return open_detector(name)[0]


def test_the_default_is_one_that_ships() -> None:
    assert DEFAULT in SHIPPED and set(SHIPPED) < set(DETECTORS)


def test_an_unknown_detector_is_named_with_the_known_ones() -> None:
    with pytest.raises(BadInput, match="mtcnn, hog, mmod, yunet"):
        open_detector("viola")


def test_yunet_without_its_file_is_refused_and_not_replaced() -> None:
    with pytest.raises(Unavailable, match="models folder"):
        open_detector("yunet")


def test_the_stronger_of_two_that_overlap_stays() -> None:
    rectangles = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [50, 50, 60, 60]], dtype=float)
    assert suppress(rectangles, np.array([0.5, 0.9, 0.7]), 0.5).tolist() == [1, 2]
    assert suppress(rectangles, np.array([0.5, 0.9, 0.7]), 0.95).tolist() == [1, 2, 0]


def test_a_small_box_inside_a_large_one_counts_by_the_smaller() -> None:
    rectangles = np.array([[0, 0, 100, 100], [10, 10, 30, 30]], dtype=float)
    scores = np.array([0.9, 0.8])
    assert suppress(rectangles, scores, 0.7).tolist() == [0, 1]
    assert suppress(rectangles, scores, 0.7, by_smaller=True).tolist() == [0]


def test_boxes_become_squares_about_their_centres_and_move_by_their_own_size() -> None:
    rectangles = np.array([[0, 0, 10, 20]], dtype=float)
    assert squared(rectangles).tolist() == [[-5, 0, 15, 20]]
    assert shifted(rectangles, np.array([[0.1, 0.1, 0, -0.5]])).tolist() == [[1, 2, 10, 10]]


def test_no_frame_is_searched_beyond_the_limit() -> None:
    frame = np.zeros((3000, 4000, 3), np.uint8)
    small, scale = sized(frame, enlarge=2)
    assert scale < 1 and small.shape[0] * small.shape[1] <= LARGEST_SEARCH * 1.001
    assert sized(frame[:100, :100], enlarge=2)[0].shape == (200, 200, 3)


@pytest.mark.models
@pytest.mark.parametrize("name", SHIPPED)
def test_each_detector_finds_the_one_face_of_a_gallery_photo_in_the_same_place(name: str) -> None:
    pixels = picture("gallery/S004_1.jpg")
    (found,) = opened(name).detect(pixels)
    assert overlap(found.square, analysed("gallery/S004_1.jpg")[0].face.box) > 0.5
    assert overlap(found.square, whole(pixels)) > 0.1
    assert opened(name).model_ids


@pytest.mark.models
@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("shape", [(1, 1), (3, 200), (200, 3), (30, 30)])
def test_tiny_and_thin_frames_hold_no_face_and_raise_nothing(name: str, shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(5).integers(0, 256, (*shape, 3), dtype=np.uint8)
    assert opened(name).detect(noise) == []


@pytest.mark.models
@pytest.mark.parametrize("name", SHIPPED)
def test_emptiness_and_noise_hold_no_face(name: str) -> None:
    assert opened(name).detect(np.full((240, 320, 3), 128, np.uint8)) == []
    assert opened(name).detect(np.random.default_rng(6).integers(0, 256, (240, 320, 3), dtype=np.uint8)) == []


@pytest.mark.models
def test_the_default_finds_one_face_in_every_demo_still() -> None:
    assert [len(analysed(file)) for file, _ in listed("probe_still")] == [1] * 16


@pytest.mark.models
def test_the_default_finds_a_face_20_pixels_wide() -> None:
    photo = picture("gallery/S005_1.jpg")
    factor = 20 / analysed("gallery/S005_1.jpg")[0].face.box.width
    small = cv2.resize(photo, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    frame = cv2.copyMakeBorder(small, 80, 80, 120, 120, cv2.BORDER_REPLICATE)
    (found,) = opened(DEFAULT).detect(np.asarray(frame, dtype=np.uint8))
    assert found.square.width == pytest.approx(20, rel=0.3)
    assert 120 < found.square.centre.x < frame.shape[1] - 120


@pytest.mark.models
def test_a_face_at_the_frames_edge_is_found_and_may_reach_beyond_it() -> None:
    face = analysed("gallery/S004_1.jpg")[0].face
    edge = int(face.box.left + 0.12 * face.box.width)
    found = opened(DEFAULT).detect(np.ascontiguousarray(picture("gallery/S004_1.jpg")[:, edge:]))
    assert len(found) == 1 and found[0].square.left < 0


@pytest.mark.models
def test_the_automatic_choice_is_the_default_without_yunets_file(tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        detector, remarks = open_detector(AUTOMATIC, models_folder=folder)
        assert (detector.name, remarks) == (DEFAULT, ())


@pytest.mark.models
def test_a_file_that_only_claims_to_be_yunet_is_not_used_and_that_is_said(tmp_path: Path) -> None:
    (tmp_path / YUNET).write_bytes(bytes(model_file(YUNET).size))
    detector, remarks = open_detector(AUTOMATIC, models_folder=tmp_path)
    assert detector.name == DEFAULT
    assert len(remarks) == 1 and "not by YuNet" in remarks[0] and "SHA-256 differs" in remarks[0]


def test_the_automatic_choice_is_yunet_with_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its weights come in no package, so a stand-in is opened in its place."""

    class Opened:
        name = "yunet"

        def __init__(self, folder: Path) -> None:
            assert folder == tmp_path

    (tmp_path / YUNET).write_bytes(b"")
    monkeypatch.setattr("app.vision.detectors.opening.YunetDetector", Opened)
    detector, remarks = open_detector(AUTOMATIC, models_folder=tmp_path)
    assert (detector.name, remarks) == ("yunet", ())
