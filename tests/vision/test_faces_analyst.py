from __future__ import annotations

import math
from dataclasses import replace

import dlib
import numpy as np
import pytest

from app.domain.casework.faces import Box, FaceOrigin, Point
from app.domain.casework.quality import QualityComponent
from app.domain.gallery.templates import distance
from app.errors import BadInput
from app.vision.findings import CHIP_SIZE
from app.vision.models import FIVE_POINTS, RESNET, find_weights, model_file
from app.vision.pacing import EveryNth
from app.vision.scanning import Scan, gather_tracks
from tests.vision.faces import DecodedClip, analysed, analyst, gallery, listed, people_by_distance, picture

pytestmark = pytest.mark.models


def test_every_gallery_photo_yields_one_face() -> None:
    assert [file for file, _ in listed("gallery") if len(analysed(file)) != 1] == []


def test_every_second_photo_finds_the_first_at_rank_one() -> None:
    vectors, people = gallery()
    for probe, person in zip(vectors[1::2], people[1::2], strict=True):
        assert people_by_distance(probe, vectors[::2], people[::2])[0] == person


def test_every_mated_demo_still_is_on_the_list_of_twenty() -> None:
    vectors, people = gallery()
    ranks = {
        file: people_by_distance(analysed(file)[0].template.vector, vectors, people).index(who) + 1
        for file, who in listed("probe_still")
    }
    assert max(ranks.values()) <= 20, ranks
    assert {rank for file, rank in ranks.items() if "easy" in file} == {1}


def test_the_best_frame_of_the_demo_clip_finds_its_person_at_rank_one() -> None:
    (track,) = gather_tracks(Scan([analyst()], EveryNth(4)).faces(DecodedClip()))
    assert len(track.sightings) == 12
    vectors, people = gallery()
    assert people_by_distance(track.best[0].template.vector, vectors, people)[0] == "S004"
    eyes = [face.measures.eye_distance_px for face in track.sightings]
    assert track.best[0].sighting.measures.eye_distance_px > np.median(eyes)


def test_a_large_face_is_described_exactly_as_dlib_would() -> None:
    """Landmarks, chip and descriptor straight from dlib's own functions on the full frame."""
    file = "gallery/S004_1.jpg"
    face = analysed(file)[0].face
    box = face.box
    rectangle = dlib.rectangle(round(box.left), round(box.top), round(box.right) - 1, round(box.bottom) - 1)
    shape = dlib.shape_predictor(str(find_weights(FIVE_POINTS)))(picture(file), rectangle)
    assert [(point.x, point.y) for point in face.landmarks.points()] == [(part.x, part.y) for part in shape.parts()]
    network = dlib.face_recognition_model_v1(str(find_weights(RESNET)))
    theirs = np.array(network.compute_face_descriptor(picture(file), shape), dtype=np.float32)
    assert np.abs(analysed(file)[0].template.vector - theirs).max() < 1e-5


def test_what_analyse_returns_is_what_the_single_steps_return() -> None:
    file = "stills/probe_S002_easy.jpg"
    pixels, found = picture(file), analysed(file)[0]
    assert analyst().find(pixels) == [found.face]
    assert distance(analyst().describe(pixels, [found.face])[0].vector, found.template.vector) < 1e-6
    measures = analyst().measure(pixels, found.face)
    assert replace(measures, components=()) == found.measures
    assert [each.component for each in measures.components] == list(QualityComponent)
    assert found.measures.components == ()  # a scan does not pay for them
    assert np.array_equal(analyst().chip(pixels, found.face), found.chip)


def test_the_record_names_the_weights_behind_a_template() -> None:
    found = analysed("gallery/S004_1.jpg")[0]
    assert found.template.model == model_file(RESNET).sha256 == analyst().model_ids[-1].sha256
    assert {model.engine for model in analyst().model_ids} == {"onnx", "dlib"}
    assert analyst().remarks == ()


@pytest.mark.parametrize("file", ["gallery/S004_1.jpg", "stills/probe_S002_easy.jpg", "stills/probe_S018_hard.jpg"])
def test_eyes_placed_where_they_are_give_nearly_the_same_template(file: str) -> None:
    pixels, found = picture(file), analysed(file)[0]
    placed = analyst().place(pixels, None, found.face.landmarks.left_eye, found.face.landmarks.right_eye)
    assert placed.origin is FaceOrigin.DRAWN and placed.score == 0.0
    assert distance(analyst().describe(pixels, [placed])[0].vector, found.template.vector) < 0.25
    assert analyst().measure(pixels, placed).yaw_hint is None


def test_a_face_placed_in_a_turned_picture_is_described_as_in_the_upright_one() -> None:
    file = "gallery/S004_1.jpg"
    pixels, found = picture(file), analysed(file)[0]
    left, right = found.face.landmarks.left_eye, found.face.landmarks.right_eye
    turned = np.ascontiguousarray(np.rot90(pixels, -1))  # clockwise: (x, y) goes to (height - 1 - y, x)
    height = pixels.shape[0]
    upright = analyst().place(pixels, None, left, right)
    lying = analyst().place(turned, None, Point(height - 1 - left.y, left.x), Point(height - 1 - right.y, right.x))
    templates = analyst().describe(pixels, [upright]) + analyst().describe(turned, [lying])
    assert distance(templates[0].vector, templates[1].vector) < 0.1
    assert analyst().measure(turned, lying).roll_deg == pytest.approx(90, abs=5)


@pytest.mark.parametrize(
    ("box", "left", "right", "words"),
    [
        (None, Point(-1, 50), Point(90, 50), "outside the picture"),
        (None, Point(50, 50), Point(90, 5000), "outside the picture"),
        (Box(0, 0, 80, 80), Point(50, 50), Point(90, 50), "outside the box"),
        (None, Point(50, 50), Point(53, 50), "pixels apart"),
        (None, Point(math.nan, 50), Point(53, 50), "outside the picture"),
    ],
)
def test_eyes_that_cannot_be_are_refused_with_a_sentence(
    box: Box | None, left: Point, right: Point, words: str
) -> None:
    with pytest.raises(BadInput, match=words):
        analyst().place(picture("gallery/S004_1.jpg"), box, left, right)


def test_a_face_at_the_corner_gives_a_chip_with_black_beyond_the_frame() -> None:
    pixels = np.full((120, 160, 3), 200, np.uint8)
    face = analyst().place(pixels, None, Point(2, 5), Point(22, 5))
    chip = analyst().chip(pixels, face)
    assert chip.shape == (CHIP_SIZE, CHIP_SIZE, 3)
    assert chip[0, 0].max() == 0 and chip[100, 120].min() > 190


def test_chips_come_in_the_size_and_with_the_margin_asked_for() -> None:
    pixels, face = picture("stills/probe_S002_easy.jpg"), analysed("stills/probe_S002_easy.jpg")[0].face
    wide = analyst().chip(pixels, face, size=300, padding=1.0)
    assert wide.shape == (300, 300, 3)
    # The mean face fills the middle third of this chip and two thirds of the usual one: same face, half the scale.
    usual = analyst().chip(pixels, face, size=150, padding=0.25)
    middle = wide[75:225, 75:225]
    assert np.abs(middle.astype(float) - usual.astype(float)).mean() < 12


def test_no_faces_give_no_templates() -> None:
    blank = np.full((100, 100, 3), 90, np.uint8)
    assert analyst().analyse(blank) == [] and analyst().describe(blank, []) == []
