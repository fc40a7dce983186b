"""The chain finds every change of a log, and finds nothing in a log that nobody touched."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.log import audit
from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.log.log_rules import chain_faults
from app.domain.log.merkle import leaf_hash
from tests.reports.log_sample import log

Row = tuple[int, str, str]


def rows(count: int) -> list[Row]:
    return [(entry.seq, entry.body, entry.hash) for entry in log(count)]


def edit(chain: list[Row], chance: random.Random) -> None:
    """Change a word of a body and leave its hash."""
    at = chance.randrange(len(chain))
    seq, body, digest = chain[at]
    chain[at] = (seq, body.replace('"event":"', '"event":"x'), digest)


def edit_and_seal(chain: list[Row], chance: random.Random) -> None:
    """Change a body and give it the hash it then needs; the next entry still names the old one."""
    at = chance.randrange(len(chain) - 1)
    seq, body, _ = chain[at]
    changed = body.replace('"person":"u-', '"person":"v-')
    chain[at] = (seq, changed, leaf_hash(changed.encode()).hex())


def delete(chain: list[Row], chance: random.Random) -> None:
    del chain[chance.randrange(len(chain) - 1)]


def delete_and_renumber(chain: list[Row], chance: random.Random) -> None:
    """Remove an entry and move all later numbers up, in the column only."""
    del chain[chance.randrange(len(chain) - 1)]
    chain[:] = [(number, body, digest) for number, (_, body, digest) in enumerate(chain, start=1)]


def insert(chain: list[Row], chance: random.Random) -> None:
    """Put in an entry that follows its forerunner perfectly, and renumber the column."""
    at = chance.randrange(1, len(chain))
    new = NewEntry("session.started", LogOutcome.DONE, "u-9")
    forged = audit.sealed(new, seq=at + 1, at="2026-11-01T00:00:00.0Z", monotonic_ms=1, previous=chain[at - 1][2])
    chain.insert(at, (at + 1, forged.body, forged.hash))
    chain[:] = [(number, body, digest) for number, (_, body, digest) in enumerate(chain, start=1)]


def repeat(chain: list[Row], chance: random.Random) -> None:
    at = chance.randrange(len(chain))
    chain.insert(at, chain[at])


def reorder(chain: list[Row], chance: random.Random) -> None:
    one, other = chance.sample(range(len(chain)), 2)
    chain[one], chain[other] = chain[other], chain[one]


def reorder_and_renumber(chain: list[Row], chance: random.Random) -> None:
    reorder(chain, chance)
    chain[:] = [(number, body, digest) for number, (_, body, digest) in enumerate(chain, start=1)]


KINDS = (edit, edit_and_seal, delete, delete_and_renumber, insert, repeat, reorder, reorder_and_renumber)


@pytest.mark.parametrize("spoil", KINDS, ids=lambda kind: kind.__name__)
def test_two_hundred_changes_of_each_kind_are_all_found(spoil: Callable[[list[Row], random.Random], None]) -> None:
    whole, chance = rows(40), random.Random(17)
    for _ in range(200):
        chain = list(whole)
        spoil(chain, chance)
        assert chain != whole
        assert chain_faults(chain)


def test_untouched_logs_of_every_length_have_no_faults() -> None:
    whole = rows(200)
    assert all(chain_faults(whole[:length]) == [] for length in range(201))


def test_faults_name_the_entry() -> None:
    chain = rows(10)
    seq, body, digest = chain[4]
    chain[4] = (seq, body + " ", digest)
    assert chain_faults(chain) == [
        "Entry 5 was changed: its content does not give its hash.",
        "Entry 5 is not written in the one form that entries have.",
    ]
    del chain[4]
    assert "Entry 5 is missing: entry 6 follows 4." in chain_faults(chain)


def test_a_body_that_is_no_json_is_a_fault_and_no_crash() -> None:
    chain = rows(3)
    chain[1] = (2, "[1,", leaf_hash(b"[1,").hex())
    chain[2] = (3, "7", leaf_hash(b"7").hex())
    assert len(chain_faults(chain)) >= 2


JSON = st.recursive(
    st.text(st.characters(exclude_categories=["Cs"])) | st.integers() | st.booleans(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=12,
)
OBJECTS = st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), JSON)


@given(OBJECTS)
def test_canonical_text_says_the_same_and_has_one_spelling(value: dict[str, object]) -> None:
    text = audit.canonical(value)
    assert json.loads(text) == value
    assert audit.canonical(dict(reversed(list(value.items())))) == text
    assert audit.canonical(json.loads(text)) == text


def test_canonical_text_is_sorted_tight_and_unescaped() -> None:
    assert audit.canonical({"b": [1, True, "é"], "a": {"d": 0, "c": ""}}) == '{"a":{"c":"","d":0},"b":[1,true,"é"]}'


@pytest.mark.parametrize("value", [1.0, float("nan"), None, b"x", {1: "x"}, [2.5], {"inner": [{"deep": 0.1}]}])
def test_canonical_text_refuses_what_has_no_single_spelling(value: object) -> None:
    with pytest.raises(TypeError):
        audit.canonical({"value": value})


def test_an_entry_is_read_back_as_it_was_sealed() -> None:
    for entry in log(30):
        assert audit.read(entry.body, entry.hash) == entry


def test_the_hash_is_the_leaf_hash_of_the_body() -> None:
    entry = log(1)[0]
    assert entry.hash == leaf_hash(entry.body.encode()).hex()
    assert cast("dict[str, object]", json.loads(entry.body))["prev"] == audit.GENESIS
