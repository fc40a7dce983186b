"""The engine over segments gives what the oracle gives, row by row and bit by bit."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.domain.gallery.templates import Vector, Vectors
from app.errors import Unavailable
from app.search.engine import Mask
from app.search.exact import ExactEngine
from app.search.segmented import SegmentedEngine
from app.search.segments import InMemory, arrays_of, segment_of
from tests.search.galleries import faces, photos_of, quick_index, segments_of

_SOME_FACES = functools.cache(lambda: faces(500)[0])
_FEW = st.sampled_from([-0.5, -0.125, 0.0, 0.125, 0.25, 3.0])


@st.composite
def _galleries(draw: st.DrawFn) -> Vectors:
    """Rows of few different numbers (many equal distances), or of any numbers float32 can hold, or like faces."""
    rows = draw(st.integers(1, 60))
    kind = draw(st.sampled_from(["few", "any", "faces", "one"]))
    seed = draw(st.integers(0, 2**32 - 1))
    random = np.random.default_rng(seed)
    if kind == "few":
        plain = draw(arrays.arrays(np.float32, (rows, 4), elements=_FEW))
        return np.tile(plain, (1, 32))
    if kind == "any":
        scale = 10.0 ** random.integers(-30, 30)
        return (random.standard_normal((rows, 128)) * scale).astype(np.float32)
    if kind == "one":
        return np.repeat(random.standard_normal((1, 128)).astype(np.float32), rows, axis=0)
    return _SOME_FACES()[random.integers(0, 500, rows)]


def _agree(vectors: Vectors, probe: Vector, count: int, allowed: Mask | None, engine: SegmentedEngine) -> None:
    wanted = ExactEngine(vectors).nearest(probe, count, allowed)
    found = engine.nearest(probe, count, allowed)
    assert found.rows.tolist() == wanted.rows.tolist()
    assert found.distances.tobytes() == wanted.distances.tobytes()


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_the_oracle_agrees(data: st.DataObject) -> None:
    vectors = data.draw(_galleries())
    cuts = data.draw(st.lists(st.integers(0, len(vectors)), max_size=3))
    engine = SegmentedEngine(segments_of(photos_of(vectors), cuts, data.draw(st.integers(1, 40))))
    near = vectors[data.draw(st.integers(0, len(vectors) - 1))]
    probe = data.draw(
        st.sampled_from([near, near * np.float32(1.01), -near, near + np.float32(9), np.zeros_like(near)])
    )
    allowed = data.draw(st.none() | arrays.arrays(np.bool_, len(vectors)))
    _agree(vectors, probe, data.draw(st.integers(1, 70)), allowed, engine)


@pytest.mark.parametrize("share", [None, 0.5, 0.005, 0.0])
def test_the_oracle_agrees_on_a_larger_gallery(share: float | None) -> None:
    vectors, _ = faces(30_000)
    vectors[20_000:20_500] = vectors[7]  # five hundred copies of one picture
    engine = SegmentedEngine(segments_of(photos_of(vectors), [9_000, 26_000], 4_000))
    random = np.random.default_rng(5)
    allowed = None if share is None else random.random(len(vectors)) < share
    for row in (7, 12_345):
        for probe in (vectors[row], vectors[row] + random.normal(0, 0.02, 128).astype(np.float32), vectors[row] * 4):
            for count in (1, 40, 700):
                _agree(vectors, probe.astype(np.float32), count, allowed, engine)


def test_few_templates_are_looked_at() -> None:
    """The reason for all this: a search for 40 photos opens a hundred or two of 30,000 templates."""
    vectors, _ = faces(30_000)
    arrays_taken: list[int] = []

    class Counting(InMemory):
        def take(self, name: str, rows: npt.NDArray[np.int64]) -> npt.NDArray[Any]:
            arrays_taken.append(len(rows))
            return super().take(name, rows)

    segments = tuple(segment_of(Counting(arrays_of(photos_of(part))), 4_000) for part in np.split(vectors, 2))
    SegmentedEngine(segments).nearest(vectors[3] + np.float32(0.01), 40)
    assert 40 <= sum(arrays_taken) < 400


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf])
def test_a_number_that_is_none_is_refused(number: float) -> None:
    vectors, _ = faces(50)
    engine = SegmentedEngine(segments_of(photos_of(vectors), [], 100))
    probe = vectors[0].copy()
    probe[77] = number
    with pytest.raises(ValueError, match="not finite"):
        engine.nearest(probe, 5)
    vectors[31, 5] = number
    with pytest.raises(Unavailable, match="row 32"):
        segments_of(photos_of(vectors), [], 100)


def test_an_index_without_photos_returns_nobody() -> None:
    assert len(SegmentedEngine(()).nearest(np.zeros(128, dtype=np.float32), 5).rows) == 0


def test_a_probe_of_another_shape_is_refused() -> None:
    engine = SegmentedEngine(segments_of(photos_of(faces(5)[0]), [], 100))
    with pytest.raises(ValueError, match="shape"):
        engine.nearest(np.zeros(127, dtype=np.float32), 5)


def test_a_wide_gallery_needs_more_than_one_question() -> None:
    """One far row makes the steps so coarse that all others share a lattice point; the list stays exact."""
    vectors, _ = faces(3_000)
    vectors[2_999] = 1e6
    index = quick_index(photos_of(vectors), slice_rows=1_000)
    _agree(vectors, vectors[100], 40, None, SegmentedEngine(index.engine.segments))  # type: ignore[attr-defined]
