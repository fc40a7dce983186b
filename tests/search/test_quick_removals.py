"""What was removed is never returned, not even by a search that was already running."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.casework.candidates import RankedPerson
from app.domain.gallery.templates import Vector
from app.search.engine import Engine, Mask, Nearest
from app.search.people import GalleryIndex
from app.search.removals import Removals
from tests.search.galleries import faces, oracle_index, photos_of, quick_index

VECTORS, WHOSE = faces(900, 3)


@dataclass
class Paused:
    """An engine that has its result, and waits with it until the test goes on."""

    engine: Engine
    found: threading.Barrier = field(default_factory=lambda: threading.Barrier(2, timeout=30))
    go_on: threading.Barrier = field(default_factory=lambda: threading.Barrier(2, timeout=30))
    pauses: int = 1
    name: str = "paused"

    def nearest(self, probe: Vector, count: int, allowed: Mask | None = None) -> Nearest:
        result = self.engine.nearest(probe, count, allowed)
        if self.pauses:
            self.pauses -= 1
            self.found.wait()
            self.go_on.wait()
        return result


@pytest.mark.parametrize("make", [quick_index, oracle_index])
def test_a_running_search_does_not_return_what_is_removed_meanwhile(make: type) -> None:
    photos = photos_of(VECTORS, WHOSE)
    whole: GalleryIndex = make(photos)
    paused = Paused(whole.engine)
    index = replace(whole, engine=paused)
    probe, results = VECTORS[300], list[list[RankedPerson]]()
    first = whole.rank(probe, 3)[0]
    search = threading.Thread(target=lambda: results.append(index.rank(probe, 10)))
    search.start()
    paused.found.wait()  # the nearest photo is in what the engine found
    index.remove([first.photo_id])
    paused.go_on.wait()
    search.join(timeout=30)
    left = np.delete(np.arange(len(VECTORS)), index.photo_ids.index(first.photo_id))
    assert results == [oracle_index(photos.some(left)).rank(probe, 10)]


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_after_removals_the_oracle_without_them_agrees(data: st.DataObject) -> None:
    photos = photos_of(VECTORS[:60], WHOSE[:60])
    index = quick_index(photos, [25], 20)
    gone = data.draw(st.sets(st.integers(0, 59), max_size=60))
    for part in data.draw(st.permutations(sorted(gone))):
        index.remove([index.photo_ids[part]])
    allowed = data.draw(st.none() | st.sets(st.integers(0, 59)))
    left = np.array(sorted((set(range(60)) if allowed is None else allowed) - gone), dtype=np.int64)
    mask = None if allowed is None else np.isin(np.arange(60), sorted(allowed))
    probe = VECTORS[data.draw(st.integers(0, 59))]
    assert index.rank(probe, 10, mask) == oracle_index(photos.some(left)).rank(probe, 10)


def test_a_mask_that_was_given_stays_as_it_was() -> None:
    removals, given_mask = Removals(), np.ones(5, dtype=np.bool_)
    removals.add([2])
    assert removals.mask(5, given_mask).tolist() == [True, True, False, True, True]  # type: ignore[union-attr]
    assert given_mask.all()


def test_a_person_with_many_photos_takes_no_other_persons_place() -> None:
    random = np.random.default_rng(3)
    crowd = VECTORS[5] + random.normal(0, 0.001, (500, 128)).astype(np.float32)
    photos = photos_of(np.concatenate([crowd, VECTORS[500:]]), [0] * 500 + list(range(1, 401)))
    index = quick_index(photos)
    assert [person.rank for person in index.rank(VECTORS[5], 20)] == list(range(1, 21))
    assert index.rank(VECTORS[5], 20) == oracle_index(photos).rank(VECTORS[5], 20)
    nobody_else = np.arange(900) < 500
    assert [person.rank for person in index.rank(VECTORS[5], 20, nobody_else)] == [1]
