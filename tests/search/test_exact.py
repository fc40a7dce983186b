"""The reference engine, which all other engines are held against, held against plain Python."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.casework.candidates import list_digest
from app.domain.gallery.templates import Vector, Vectors
from app.search import exact
from app.search.exact import ExactEngine
from app.search.people import GalleryIndex, IndexSource, build_index

# Few different numbers, so that equal distances and duplicates are the rule and not the exception.
CELLS = st.sampled_from((0.0, 0.25, -0.25, 1.0, 1e-20, 3e38))
ROW = st.lists(CELLS, min_size=4, max_size=4)


def wide(rows: Sequence[Sequence[float]]) -> Vectors:
    """Fill rows up to 128 numbers."""
    vectors = np.zeros((len(rows), 128), dtype=np.float32)
    for place, row in enumerate(rows):
        vectors[place, : len(row)] = row
    return vectors


def naive(rows: Vectors, probe: Vector, allowed: Sequence[bool]) -> list[tuple[float, int]]:
    """Return (distance, row) of the allowed rows, nearest first, equal ones by row, in exact sums of Python floats."""
    found = []
    for number, row in enumerate(rows):
        if allowed[number]:
            squares = [(float(a) - float(b)) ** 2 for a, b in zip(row, probe, strict=True)]
            found.append((math.sqrt(math.fsum(squares)), number))
    return sorted(found)


@settings(max_examples=150, deadline=None)
@given(st.lists(ROW, max_size=30), ROW, st.integers(1, 40), st.data())
def test_it_agrees_with_plain_python(
    rows: list[list[float]], probe: list[float], count: int, data: st.DataObject
) -> None:
    allowed = data.draw(st.lists(st.booleans(), min_size=len(rows), max_size=len(rows)))
    vectors, wanted = wide(rows), wide([probe])[0]
    found = ExactEngine(vectors).nearest(wanted, count, np.array(allowed, dtype=bool))
    expected = naive(vectors, wanted, allowed)[:count]
    assert found.distances.tolist() == pytest.approx([distance for distance, _ in expected], rel=1e-12)
    assert len(set(found.rows.tolist())) == len(found.rows) == len(expected)
    for row, distance in zip(found.rows.tolist(), found.distances.tolist(), strict=True):
        assert allowed[row]
        assert distance == pytest.approx(math.dist(vectors[row].tolist(), wanted.tolist()), rel=1e-12)
    pairs = list(zip(found.distances.tolist(), found.rows.tolist(), strict=True))
    assert pairs == sorted(pairs)  # nearest first, equal distances by row


@given(st.lists(ROW, max_size=12), ROW)
def test_without_a_mask_every_row_is_allowed(rows: list[list[float]], probe: list[float]) -> None:
    engine, wanted = ExactEngine(wide(rows)), wide([probe])[0]
    masked = engine.nearest(wanted, 50, np.ones(len(rows), dtype=bool))
    free = engine.nearest(wanted, 50)
    assert free.rows.tolist() == masked.rows.tolist()
    assert len(free.rows) == len(rows)


def test_the_size_of_blocks_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = np.random.default_rng(5)
    vectors = chance.normal(size=(50, 128)).astype(np.float32)
    probe = chance.normal(size=128).astype(np.float32)
    whole = ExactEngine(vectors).nearest(probe, 50)
    for block in (1, 7, 49, 50, 51):
        monkeypatch.setattr(exact, "_BLOCK", block)
        parts = ExactEngine(vectors).nearest(probe, 50)
        assert parts.rows.tolist() == whole.rows.tolist()
        assert parts.distances.tolist() == whole.distances.tolist()


def test_near_zero_nothing_cancels() -> None:
    """The trick with norms and a matrix product would call these two the same."""
    base = np.full(128, 0.1, dtype=np.float32)
    near = base.copy()
    near[0] += np.float32(1e-6)
    found = ExactEngine(np.stack([near, base])).nearest(base, 2)
    assert found.rows.tolist() == [1, 0]
    assert found.distances[0] == 0.0
    assert found.distances[1] == pytest.approx(float(near[0]) - float(base[0]), rel=1e-9)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_probe_that_is_no_template_is_refused(bad: float) -> None:
    probe = np.zeros(128, dtype=np.float32)
    probe[77] = bad
    with pytest.raises(ValueError, match="not finite"):
        ExactEngine(wide([[1.0]])).nearest(probe, 1)
    with pytest.raises(ValueError, match="shape"):
        ExactEngine(wide([[1.0]])).nearest(np.zeros(127, dtype=np.float32), 1)


def test_an_empty_gallery_returns_nobody() -> None:
    index = gallery([], [])
    assert ExactEngine(wide([])).nearest(wide([[0.0]])[0], 5).rows.tolist() == []
    assert index.rank(wide([[0.0]])[0], 20) == []
    assert (index.snapshot.people, index.snapshot.photos) == (0, 0)


def gallery(rows: Sequence[Sequence[float]], people: Sequence[str]) -> GalleryIndex:
    photos = tuple(f"photo {place:03d}" for place in range(len(rows)))
    return build_index(IndexSource("m" * 64, 7, photos, tuple(people), wide(rows)))


def test_a_person_is_scored_by_the_best_photo_and_it_is_named() -> None:
    index = gallery([[3.0], [1.0], [2.0], [0.5]], ["ann", "ann", "bob", "cid"])
    ranked = index.rank(wide([[0.0]])[0], 20)
    assert [(row.rank, row.person_id, row.photo_id, row.distance) for row in ranked] == [
        (1, "cid", "photo 003", 0.5), (2, "ann", "photo 001", 1.0), (3, "bob", "photo 002", 2.0),
    ]  # fmt: skip


@pytest.mark.parametrize("length", [2, 3, 20])
def test_a_person_with_very_many_photos_takes_nobodys_place(length: int) -> None:
    rows = [[0.001 * place] for place in range(500)] + [[10.0 + place] for place in range(30)]
    people = ["many"] * 500 + [f"other {place}" for place in range(30)]
    ranked = gallery(rows, people).rank(wide([[0.0]])[0], length)
    assert [row.person_id for row in ranked] == ["many", *(f"other {place}" for place in range(length - 1))]
    assert [row.rank for row in ranked] == list(range(1, length + 1))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(ROW, st.sampled_from("abcdefg")), max_size=40), ROW, st.integers(1, 10), st.data())
def test_ranking_people_agrees_with_plain_python(
    photos: list[tuple[list[float], str]], probe: list[float], length: int, data: st.DataObject
) -> None:
    allowed = data.draw(st.lists(st.booleans(), min_size=len(photos), max_size=len(photos)))
    rows, people = [row for row, _ in photos], [person for _, person in photos]
    ranked = gallery(rows, people).rank(wide([probe])[0], length, np.array(allowed, dtype=bool))
    best: dict[str, tuple[float, int]] = {}
    for distance, place in naive(wide(rows), wide([probe])[0], allowed):
        best.setdefault(people[place], (distance, place))
    expected = sorted(best.values())[:length]
    assert [row.distance for row in ranked] == pytest.approx([distance for distance, _ in expected], rel=1e-12)
    assert len({row.person_id for row in ranked}) == len(ranked) == min(length, len(best))
    for row in ranked:
        assert row.distance == pytest.approx(best[row.person_id][0], rel=1e-12)
        assert people[int(row.photo_id.split()[1])] == row.person_id


def test_the_snapshot_names_the_state_of_the_gallery() -> None:
    one, same = gallery([[1.0], [2.0]], ["a", "b"]), gallery([[1.0], [2.0]], ["a", "b"])
    other, fewer = gallery([[1.0], [2.5]], ["a", "b"]), gallery([[1.0]], ["a"])
    assert one.snapshot == same.snapshot
    assert len({index.snapshot.digest for index in (one, other, fewer)}) == 3
    assert one.snapshot.version == 7


def test_the_same_search_gives_the_same_list_to_the_last_bit() -> None:
    chance = np.random.default_rng(9)
    rows = chance.normal(0, 0.1, size=(300, 128)).tolist()
    people = [f"p{place % 90}" for place in range(300)]
    probe = chance.normal(0, 0.1, size=128).astype(np.float32)
    digests = {list_digest(gallery(rows, people).rank(probe, 20)) for _ in range(3)}
    assert len(digests) == 1
