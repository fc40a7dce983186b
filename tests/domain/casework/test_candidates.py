"""The ranked list and the order in which it is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.casework.candidates import RankedPerson, checked_list_length, list_digest, nearest_of, shuffled
from app.errors import BadInput


@given(st.lists(st.integers(), max_size=50), st.text())
def test_shuffling_loses_and_repeats_nothing_and_depends_on_the_seed_alone(items: list[int], seed: str) -> None:
    order = shuffled(items, seed)
    assert sorted(order) == sorted(items)
    assert shuffled(items, seed) == order


def test_the_order_of_a_seed_is_fixed_for_ever() -> None:
    """An auditor makes the order again years later: SHA-256 of `seed:place`, places sorted by it."""
    assert shuffled("abcdefgh", "0f" * 16) == ("c", "a", "f", "d", "h", "e", "g", "b")


def test_every_place_is_taken_by_every_candidate_about_equally_often() -> None:
    rounds, size = 2_000, 5
    counts = [[0] * size for _ in range(size)]
    for number in range(rounds):
        for place, item in enumerate(shuffled(range(size), f"seed {number}")):
            counts[item][place] += 1
    expected = rounds / size
    chi_squared = sum((count - expected) ** 2 / expected for row in counts for count in row)
    assert chi_squared < 46  # 16 degrees of freedom, p = 0.0001


@pytest.mark.parametrize("length", [-1, 0, 1, 51, 1_000])
def test_list_lengths_outside_the_bounds(length: int) -> None:
    with pytest.raises(BadInput, match="2 to 50"):
        checked_list_length(length)


@pytest.mark.parametrize("length", [2, 20, 50])
def test_list_lengths_within_the_bounds(length: int) -> None:
    assert checked_list_length(length) == length


def test_the_digest_of_a_list_changes_with_everything_in_it() -> None:
    row = RankedPerson(1, "p", "f", 0.25)
    variants = [
        [row],
        [],
        [RankedPerson(2, "p", "f", 0.25)],
        [RankedPerson(1, "q", "f", 0.25)],
        [RankedPerson(1, "p", "g", 0.25)],
        [RankedPerson(1, "p", "f", 0.25000000000000006)],
        [row, row],
    ]
    assert len({list_digest(rows) for rows in variants}) == len(variants)


def ranked(distances: dict[str, float], length: int) -> list[RankedPerson]:
    order = sorted(distances, key=lambda person: distances[person])[:length]
    return [RankedPerson(rank, who, f"photo of {who}", distances[who]) for rank, who in enumerate(order, 1)]


@given(st.data(), st.integers(1, 4), st.integers(1, 8), st.integers(1, 12))
def test_lists_of_the_wanted_length_are_enough_for_the_nearest(
    data: st.DataObject, probes: int, length: int, people: int
) -> None:
    """The nearest of several lists are the nearest of everybody, though each list was cut."""
    values = data.draw(st.permutations(range(probes * people)))  # all different, so that the order is the only one
    each = [{f"P{n}": values[place * people + n] / 100 for n in range(people)} for place in range(probes)]
    everybody = {person: min(found[person] for found in each) for person in each[0]}
    fused = nearest_of([ranked(found, length) for found in each], length)
    assert [(row.rank, row.person_id, row.distance) for row in fused] == [
        (row.rank, row.person_id, row.distance) for row in ranked(everybody, length)
    ]


def test_at_equal_distances_the_earlier_list_goes_first() -> None:
    first, second = ranked({"A": 0.3, "B": 0.5}, 2), ranked({"C": 0.3, "A": 0.3}, 2)
    assert [row.person_id for row in nearest_of([first, second], 3)] == ["A", "C", "B"]
    assert nearest_of([], 3) == []
