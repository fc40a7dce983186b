"""The bound that everything rests on: a lattice distance never promises more than is true."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.gallery.templates import Vector, Vectors
from app.search.exact import squared_distances
from app.search.lattice import Lattice
from app.search.segmented import SegmentedEngine
from tests.search.galleries import faces, photos_of, segments_of


def _on_a_line(places: list[float]) -> Vectors:
    """Rows that differ in one number only: there the errors of row and probe add up in full."""
    rows = np.full((len(places), 128), 0.25, dtype=np.float32)
    rows[:, 17] = places
    return rows


def _check(vectors: Vectors, probe: Vector) -> None:
    lattice = Lattice.around(vectors)
    codes, errors = lattice.encode(vectors)
    placed = lattice.place(probe)
    steps = ((codes.astype(np.int64) - placed.points.astype(np.int64)) ** 2).sum(axis=1)
    true = np.sqrt(squared_distances(vectors, probe))
    assert (placed.at_least(steps, errors) <= true).all()
    assert (placed.at_least(steps, errors.max()) <= true).all()


@settings(deadline=None, max_examples=200)
@given(st.lists(st.floats(-300, 300, width=32), min_size=1, max_size=30), st.floats(-900, 900, width=32))
def test_on_a_line(places: list[float], place: float) -> None:
    _check(_on_a_line(places), _on_a_line([place])[0])


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 2**32 - 1), st.integers(-30, 30))
def test_in_all_directions_and_at_every_scale(seed: int, magnitude: int) -> None:
    random = np.random.default_rng(seed)
    vectors = (random.standard_normal((40, 128)) * 10.0**magnitude).astype(np.float32)
    for factor in (0.5, 1.0, 5.0):
        _check(vectors, (random.standard_normal(128) * factor * 10.0**magnitude).astype(np.float32))


def test_the_bound_is_close_enough_to_be_of_use() -> None:
    vectors, _ = faces(2_000)
    lattice = Lattice.around(vectors)
    codes, errors = lattice.encode(vectors)
    placed = lattice.place(vectors[0])
    steps = ((codes.astype(np.int64) - placed.points.astype(np.int64)) ** 2).sum(axis=1)
    true = np.sqrt(squared_distances(vectors, vectors[0]))
    assert (true - placed.at_least(steps, errors))[1:].max() < 0.03


def test_the_nearest_row_is_found_behind_many_that_look_nearer_on_the_lattice() -> None:
    """With a step of 1 the probe at 100.49 stands on point 100; 200 rows at 101.2 and the nearest, at 100.51, on 101.

    The first answer holds the row at 100.3 and some of those on 101, all as near on the lattice as the true nearest,
    which comes last. Only the largest error of the rows not returned says that one of them may be nearer.
    """
    vectors = _on_a_line([0.0, 255.0, 100.3, *[101.2] * 200, 100.51])
    probe = _on_a_line([100.49])[0]
    engine = SegmentedEngine(segments_of(photos_of(vectors), [], 1_000))
    assert engine.nearest(probe, 1).rows.tolist() == [203]
