"""What was drawn is drawn again for paper: in a copy, where it lies, and enlarged where a line would hide the face."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE, Annotation, Shape
from app.vision.drawing import draw_numbered

GREY = 119


def annotation(shape: Shape, *points: tuple[float, float]) -> Annotation:
    return Annotation("n-1", ON_PROBE, shape, tuple(Point(*each) for each in points), "scar", None, None)


@pytest.mark.parametrize(
    ("shape", "points"),
    [
        (Shape.ARROW, ((100, 100), (400, 300))),
        (Shape.OUTLINE, ((100, 100), (300, 100), (400, 300))),
        (Shape.TEXT, ((400, 300),)),
    ],
)
def test_a_drawing_lies_where_it_was_drawn(shape: Shape, points: tuple[tuple[float, float], ...]) -> None:
    picture = np.full((480, 640, 3), GREY, np.uint8)
    drawn = draw_numbered(picture, [(1, annotation(shape, *points))])
    assert drawn.shape == picture.shape
    assert (picture == GREY).all(), "the picture itself stays as it was"
    assert (drawn[300, 400] == 255).all(), "the last place"
    assert (drawn[450, 50] == GREY).all(), "nothing where nothing was drawn"


def test_a_small_picture_is_enlarged_pixel_by_pixel() -> None:
    picture = np.random.default_rng(3).integers(0, 255, (80, 60, 3), dtype=np.uint8)
    drawn = draw_numbered(picture, [])
    assert drawn.shape == (640, 480, 3)
    assert (drawn[4::8, 4::8] == picture).all()


def test_a_number_stays_inside_the_picture() -> None:
    picture = np.full((480, 640, 3), GREY, np.uint8)
    drawn = draw_numbered(picture, [(12, annotation(Shape.TEXT, (639, 0)))])
    white = np.argwhere((drawn == 255).all(axis=2))
    assert white[:, 1].min() < 639 - 20, "the ground of the number was moved in"
