"""Where a picture lies: what was under the finger stays under the finger, and faces meet faces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.casework.faces import Point
from app.gui.widgets.geometry import Anchor, FaceView, Placement, Size, fitted, normalised

VIEW = Size(800, 600)
coordinates = st.floats(-2000, 2000)
placements = st.builds(Placement, st.builds(Point, coordinates, coordinates), st.floats(0.05, 30), st.floats(-179, 180))


def near(point: Point, other: Point, within: float = 1e-6) -> None:
    assert (point.x, point.y) == pytest.approx((other.x, other.y), abs=within, rel=1e-9)


@given(placements, st.builds(Point, coordinates, coordinates))
def test_there_and_back(placement: Placement, point: Point) -> None:
    near(placement.to_picture(placement.to_view(point, VIEW), VIEW), point, 1e-5)


@given(placements, st.floats(0.2, 5), st.builds(Point, st.floats(0, 800), st.floats(0, 600)))
def test_zoom_keeps_what_is_under_the_cursor(placement: Placement, factor: float, cursor: Point) -> None:
    before = placement.to_picture(cursor, VIEW)
    near(placement.zoomed(factor, cursor, VIEW).to_view(before, VIEW), cursor, 1e-4)


@given(placements, st.floats(-300, 300), st.floats(-300, 300))
def test_drag_carries_the_picture_along(placement: Placement, dx: float, dy: float) -> None:
    point = placement.to_picture(Point(100, 100), VIEW)
    near(placement.moved(dx, dy).to_view(point, VIEW), Point(100 + dx, 100 + dy), 1e-4)


@pytest.mark.parametrize("rotation", [0.0, 90.0, 37.0, -120.0])
def test_fit_shows_every_corner(rotation: float) -> None:
    placement = fitted(Size(4000, 3000), VIEW, rotation)
    for corner in (Point(0, 0), Point(4000, 0), Point(0, 3000), Point(4000, 3000)):
        shown = placement.to_view(corner, VIEW)
        assert -1e-6 <= shown.x <= 800 + 1e-6
        assert -1e-6 <= shown.y <= 600 + 1e-6


@given(placements)
def test_eyes_of_two_pictures_meet(placement: Placement) -> None:
    one = Anchor.of_eyes(Point(100, 200), Point(160, 190))
    other = Anchor.of_eyes(Point(900, 700), Point(1400, 900))
    moved = FaceView.of(placement, one).placement(other)
    near(placement.to_view(Point(100, 200), VIEW), moved.to_view(Point(900, 700), VIEW), 1e-3)
    near(placement.to_view(Point(160, 190), VIEW), moved.to_view(Point(1400, 900), VIEW), 1e-3)


def test_eyes_on_one_spot_are_refused() -> None:
    with pytest.raises(ValueError, match="one spot"):
        Anchor.of_eyes(Point(1, 1), Point(1, 1))


@pytest.mark.parametrize(("degrees", "expected"), [(190, -170), (-190, 170), (720, 0), (180, 180), (-180, 180)])
def test_angles_stay_in_one_turn(degrees: float, expected: float) -> None:
    assert normalised(degrees) == pytest.approx(expected)
