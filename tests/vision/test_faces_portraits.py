"""Gallery photos: the large face quickly, many photos at a time; small faces only where there is no large one."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.domain.casework.media import Pixels
from app.vision.analysis_process import AnalystProcess
from tests.vision.faces import analysed, analyst, picture

pytestmark = pytest.mark.models
FILES = [f"gallery/S{person:03d}_{photo}.jpg" for person in (1, 2, 3) for photo in (1, 2)]


def reduced(pixels: Pixels, rows: int) -> Pixels:
    size = (round(pixels.shape[1] * rows / pixels.shape[0]), rows)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def beside(large: Pixels | None, small: Pixels) -> Pixels:
    """A wide grey picture with one portrait in the middle and a small one in its corner."""
    canvas = np.full((600, 800, 3), 119, np.uint8)
    if large is not None:
        canvas[:, 160:640] = large
    canvas[: small.shape[0], : small.shape[1]] = small
    return canvas


def test_many_portraits_give_what_each_alone_gives() -> None:
    pictures = [picture(file) for file in FILES]
    together = analyst().describe_portraits(pictures)
    assert [len(faces) for faces in together] == [1] * len(FILES)
    for pixels, (face,) in zip(pictures, together, strict=True):
        ((alone,),) = analyst().describe_portraits([pixels])
        assert alone.face == face.face
        assert np.allclose(alone.template.vector, face.template.vector, atol=1e-5)
        (template,) = analyst().describe(pixels, [face.face])
        assert np.allclose(template.vector, face.template.vector, atol=1e-5)
    assert analyst().describe_portraits([]) == []


def test_the_quick_search_finds_the_same_face_and_keeps_people_apart() -> None:
    found = [faces[0] for faces in analyst().describe_portraits([picture(file) for file in FILES])]
    for file, quick in zip(FILES, found, strict=True):
        thorough = analysed(file)[0].face
        assert abs(quick.face.box.centre.x - thorough.box.centre.x) < 0.05 * thorough.box.width
        assert abs(quick.face.landmarks.eye_distance_px / thorough.landmarks.eye_distance_px - 1) < 0.06
        assert quick.face.detector == thorough.detector
    vectors = np.array([face.template.vector for face in found])
    distances = np.linalg.norm(vectors[:, None] - vectors[None], axis=2)
    same = distances[[0, 2, 4], [1, 3, 5]]
    distances[np.repeat(np.arange(3), 2)[:, None] == np.repeat(np.arange(3), 2)[None]] = np.inf
    assert same.max() < 0.35 < distances.min()


def test_a_small_face_in_the_background_of_a_portrait_is_left_out() -> None:
    small = reduced(picture(FILES[2]), 100)  # the face is about 45 pixels wide, under a sixth of 600
    (faces,) = analyst().describe_portraits([beside(picture(FILES[0]), small)])
    assert len(faces) == 1 and faces[0].face.box.width > 150
    assert len(analyst().find(beside(picture(FILES[0]), small))) == 2


def test_where_there_are_several_large_faces_the_whole_frame_decides() -> None:
    both = beside(picture(FILES[0]), reduced(picture(FILES[2]), 300))
    (faces,) = analyst().describe_portraits([both])
    assert [face.face for face in faces] == analyst().find(both)
    assert len(faces) == 2


def test_where_there_is_no_large_face_small_ones_are_searched_for() -> None:
    small = reduced(picture(FILES[2]), 100)
    (faces,) = analyst().describe_portraits([beside(None, small)])
    assert [face.face for face in faces] == analyst().find(beside(None, small))
    assert len(faces) == 1
    blank = np.full((300, 300, 3), 119, np.uint8)
    assert [len(found) for found in analyst().describe_portraits([blank, small])] == [0, 1]


def test_the_child_describes_what_the_analyst_describes() -> None:
    pictures = [picture(file) for file in FILES[:2]]
    with AnalystProcess() as process:
        there = process.describe_portraits(pictures)
    here = analyst().describe_portraits(pictures)
    assert [face.face for (face,) in there] == [face.face for (face,) in here]
    assert all(
        np.allclose(a.template.vector, b.template.vector, atol=1e-6) for (a,), (b,) in zip(there, here, strict=True)
    )
