"""The nearest of one's own and the nearest of others, as a plain comparison of all with all gives them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from app.domain.gallery.templates import Vectors
from app.domain.progress import NO_PROGRESS, Progress
from app.errors import Cancelled
from app.search import neighbours
from app.search.neighbours import NOBODY, Groups, Nearest, earlier_neighbours, neighbours_among


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "_STEP", 7)


def made_up(seed: int, count: int) -> tuple[Vectors, Groups]:
    chance = np.random.default_rng(seed)
    return chance.normal(0, 0.1, (count, 128)).astype(np.float32), chance.integers(0, 6, count)


def plainly(vector: Vectors, others: Vectors, wanted: np.ndarray) -> int:
    distances = [
        float(np.linalg.norm(vector - other)) if ok else np.inf for other, ok in zip(others, wanted, strict=True)
    ]
    return int(np.argmin(distances)) if np.isfinite(distances).any() else NOBODY


def check(found: Nearest, row: int, expected: int, distance: float) -> None:
    assert found.rows[row] == expected
    assert np.sqrt(found.squared[row]) == (np.inf if expected == NOBODY else pytest.approx(distance, abs=1e-4))


def test_the_nearest_before_each() -> None:
    vectors, groups = made_up(1, 40)
    found = earlier_neighbours(vectors, groups, NO_PROGRESS)
    for row in range(40):
        for kind, wanted in ((found.own, groups[:row] == groups[row]), (found.other, groups[:row] != groups[row])):
            best = plainly(vectors[row], vectors[:row], wanted) if row else NOBODY
            check(kind, row, best, float(np.linalg.norm(vectors[row] - vectors[best])))


def test_the_nearest_among_others_that_come_in_parts() -> None:
    vectors, groups = made_up(1, 20)
    others, whose = made_up(2, 33)
    whose[::3] = NOBODY
    parts = [(others[start : start + 10], whose[start : start + 10]) for start in range(0, 33, 10)]
    found = neighbours_among(vectors, groups, parts, NO_PROGRESS)
    for row in range(20):
        for kind, wanted in ((found.own, whose == groups[row]), (found.other, whose != groups[row])):
            best = plainly(vectors[row], others, wanted)
            check(kind, row, best, float(np.linalg.norm(vectors[row] - others[best])))


def test_a_double_is_next_to_nothing_away() -> None:
    vectors, _ = made_up(3, 3)
    vectors[2] = vectors[0]
    found = earlier_neighbours(vectors, np.array([0, 1, 2]), NO_PROGRESS)
    assert found.other.rows[2] == 0 and 0 <= found.other.squared[2] < 1e-5


def test_nobody_is_near_where_nobody_is() -> None:
    none = np.empty((0, 128), dtype=np.float32), np.empty(0, dtype=np.int64)
    assert len(earlier_neighbours(*none, NO_PROGRESS).own.rows) == 0
    vectors, groups = made_up(4, 2)
    alone = neighbours_among(vectors, groups, [], NO_PROGRESS)
    assert alone.own.rows.tolist() == alone.other.rows.tolist() == [NOBODY, NOBODY]


def test_it_can_be_stopped() -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    vectors, groups = made_up(5, 3)
    with pytest.raises(Cancelled):
        earlier_neighbours(vectors, groups, Stopped())

    def parts() -> Iterator[tuple[Vectors, Groups]]:
        yield vectors, groups

    with pytest.raises(Cancelled):
        neighbours_among(vectors, groups, parts(), Stopped())
