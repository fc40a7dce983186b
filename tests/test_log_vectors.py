"""The program and the stand-alone verifier, written apart, say the same of the agreed cases in `vectors/log.json`."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.domain.log import merkle
from app.domain.log.log_rules import chain_faults
from app.domain.log.merkle import CompactRange
from app.errors import BadInput
from app.reports.checkpoint import verify_note
from app.services.log.oversight import load_verifier
from tests.reports.log_sample import public_key
from tests.support.log_attacks import Log, verdict

AGREED: Any = json.loads((Path(__file__).parent / "vectors" / "log.json").read_text("utf-8"))
VERIFIER: Any = load_verifier()


def first_named(faults: list[str]) -> int:
    """Return the smallest number of an entry that a fault is about; 0 without a fault."""
    return min((int(found[1]) for fault in faults if (found := re.search(r"[Ee]ntr(?:y|ies) (\d+)", fault))), default=0)


@pytest.mark.parametrize("case", AGREED["logs"], ids=lambda case: case["name"])
def test_both_find_the_same_entry(case: Any) -> None:
    rows = tuple((seq, body, old) for seq, body, old in case["rows"])
    first = case["first_wrong"]
    assert first_named(chain_faults(rows)) == first
    log = Log(rows)
    said = verdict(log, log.receipt)
    assert said.whole == (first == 0), said.lines
    theirs = [line for line in said.lines if line.startswith("FAULT")]
    assert first_named(theirs) == first, said.lines


def test_both_know_the_same_trees() -> None:
    agreed = AGREED["trees"]
    leaves = [bytes.fromhex(leaf) for leaf in agreed["leaves"]]
    tree, other = CompactRange(), VERIFIER._Tree()
    for size, root in enumerate(agreed["roots"]):
        assert tree.root().hex() == other.root().hex() == merkle.root(leaves[:size]).hex() == root
        if size < len(leaves):
            tree = tree.extended(leaves[size : size + 1])
            other.add(leaves[size])
    whole = bytes.fromhex(agreed["roots"][-1])
    for index, proof in enumerate(agreed["inclusion"]):
        sisters = [bytes.fromhex(sister) for sister in proof]
        assert merkle.root_from_proof(leaves[index], index, len(leaves), sisters) == whole
        assert VERIFIER._climb(leaves[index], index, len(leaves), sisters) == whole


@pytest.mark.parametrize("old", [str(old) for old in range(1, 12)])
def test_both_accept_the_same_growth_and_nothing_else(old: str) -> None:
    size, count = int(old), len(AGREED["trees"]["leaves"])
    proof = [bytes.fromhex(each) for each in AGREED["trees"]["consistency"][old]]
    before, whole = (bytes.fromhex(AGREED["trees"]["roots"][at]) for at in (size, count))
    assert merkle.is_consistent((size, before), (count, whole), proof)
    assert VERIFIER._grown(size, count, proof, before) == (before, whole)
    for place in range(len(proof)):
        bent = [*proof[:place], bytes(32), *proof[place + 1 :]]
        assert not merkle.is_consistent((size, before), (count, whole), bent)
        assert VERIFIER._grown(size, count, bent, before) != (before, whole)
    for wrong in ([*proof, bytes(32)], proof[:-1] if proof else [whole]):
        assert not merkle.is_consistent((size, before), (count, whole), wrong)
        assert VERIFIER._grown(size, count, wrong, before) != (before, whole)


def test_both_accept_the_same_notes() -> None:
    agreed = AGREED["notes"]
    key = bytes.fromhex(agreed["public_key"])
    assert key == public_key()
    for note in agreed["good"]:
        text, _, signatures = note.rpartition("\n\n")
        assert verify_note(note, key) == f"{text}\n"
        assert VERIFIER._signed(f"{text}\n", signatures, key) == 1
    for note in agreed["bad"]:
        with pytest.raises(BadInput):
            verify_note(note, key)
        text, _, signatures = note.rpartition("\n\n")
        assert not VERIFIER._signed(f"{text}\n", signatures, key)
