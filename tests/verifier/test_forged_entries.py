"""Entries forged by somebody who can seal and sign again."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.log.merkle import leaf_hash
from tests.reports.log_sample import signed
from tests.verifier.exports import (
    SELECTED,
    WHOLE,
    check,
    cover_up,
    edit,
    edit_and_seal,
    lines_of,
    packed,
    put,
    resealed,
    text,
    tight,
    unpacked,
)


def respell(lines: list[dict[str, Any]], at: int) -> None:
    """The same words with a space: another text, so another hash."""
    lines[at]["body"] = lines[at]["body"].replace('":', '": ', 1)
    lines[at]["hash"] = leaf_hash(lines[at]["body"].encode()).hex()


def delete(lines: list[dict[str, Any]], at: int) -> None:
    del lines[at]


def repeat(lines: list[dict[str, Any]], at: int) -> None:
    lines.insert(at, lines[at])


def swap(lines: list[dict[str, Any]], at: int) -> None:
    lines[at - 1], lines[at] = lines[at], lines[at - 1]


def swap_numbers(lines: list[dict[str, Any]], at: int) -> None:
    swap(lines, at)
    lines[at]["seq"], lines[at - 1]["seq"] = lines[at - 1]["seq"], lines[at]["seq"]


def renumber(lines: list[dict[str, Any]], at: int) -> None:
    lines[at]["seq"] += 1


def bend_proof(lines: list[dict[str, Any]], at: int) -> None:
    lines[at]["proof"] = ["ab" * 32, *lines[at]["proof"][1:]]


def insert(lines: list[dict[str, Any]], at: int) -> None:
    """A forged entry that follows its forerunner perfectly, in a number that was not selected or is taken."""
    body = json.loads(lines[at]["body"]) | {"seq": lines[at]["seq"] + 1, "prev": lines[at]["hash"]}
    words = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    forged = {"seq": body["seq"], "body": words, "hash": leaf_hash(words.encode()).hex(), "proof": lines[at]["proof"]}
    lines.insert(at + 1, forged)


KINDS = (edit, edit_and_seal, respell, repeat, swap, swap_numbers, renumber, bend_proof, insert)


@pytest.mark.parametrize("forge", [*KINDS, delete], ids=lambda kind: kind.__name__)
def test_forged_entries_of_a_whole_log_are_found_even_with_the_manifest_signed_again(
    tmp_path: Path, forge: Callable[[list[dict[str, Any]], int], None]
) -> None:
    chance = random.Random(7)
    for _ in range(20):
        files = unpacked(WHOLE)
        lines = lines_of(files)
        forge(lines, chance.randrange(1, len(lines)))
        put(files, lines)
        cover_up(files, signed)
        assert not check(tmp_path, packed(files)).whole


@pytest.mark.parametrize("forge", KINDS, ids=lambda kind: kind.__name__)
def test_forged_entries_of_a_selection_are_found_by_their_proofs(
    tmp_path: Path, forge: Callable[[list[dict[str, Any]], int], None]
) -> None:
    chance = random.Random(7)
    for _ in range(20):
        files = unpacked(SELECTED)
        lines = lines_of(files)
        forge(lines, chance.randrange(1, len(lines)))
        put(files, lines)
        cover_up(files, signed)
        assert not check(tmp_path, packed(files)).whole


def test_entry_left_out_of_a_selection_is_found_by_the_signed_manifest(tmp_path: Path) -> None:
    files = unpacked(SELECTED)
    lines = lines_of(files)
    delete(lines, 5)
    put(files, lines)
    manifest_note = files["manifest-note.txt"]
    cover_up(files)
    assert not check(tmp_path, packed(files)).complete  # without its note the manifest proves nothing, and that is said
    files["manifest-note.txt"] = manifest_note
    assert "not the manifest that was signed" in text(check(tmp_path, packed(files)))


def test_chain_break_between_two_selected_entries_is_named(tmp_path: Path) -> None:
    files = unpacked(WHOLE)
    lines = lines_of(files)
    edit_and_seal(lines, 16)
    put(files, lines)
    cover_up(files, signed)
    said = text(check(tmp_path, packed(files)))
    assert "Entry 18 does not follow the entry before it" in said
    assert "No fault was found up to entry 17 of 2026-11-01T00:00:17.120000Z. Rely on nothing after it." in said
    assert "do not give the root of the checkpoint" in said


def test_missing_entries_of_a_whole_log_are_named_with_the_last_good_one(tmp_path: Path) -> None:
    files = unpacked(WHOLE)
    put(files, lines_of(files)[:40] + lines_of(files)[43:])
    cover_up(files, signed)
    said = text(check(tmp_path, packed(files)))
    assert "misses entries 41 to 43" in said
    assert "No fault was found up to entry 40" in said


def test_a_log_sealed_over_bodies_that_break_the_rules_is_not_whole(tmp_path: Path) -> None:
    assert check(tmp_path, resealed(tight)).whole
    for spell, sentence in (
        (json.dumps, "Entry 1 is not written in the one form"),
        (lambda body: tight(body).replace('"seq":', '"seq":0,"seq":'), "Entry 1 is not written in the one form"),
        (lambda body: tight(body | {"mono": 1.5}), "Entry 1 is not written in the one form"),
        (lambda body: tight(body | {"v": 3}), "Entry 1 is not written in the one form"),
        (lambda body: tight(body | {"more": ""}), "Entry 1 is not written in the one form"),
        (lambda body: tight(body | {"objects": [None]}), "Entry 1 is not written in the one form"),
        (lambda body: tight(body | {"at": "2026-13-01T00:00:00.000000Z"}), "Entry 1 is not written in the one form"),
        (lambda body: tight(body | {"seq": body["seq"] + 1}), "Entry 1 says that it is entry 2."),
    ):
        assert sentence in text(check(tmp_path, resealed(spell)))


def test_each_changed_entry_is_named_once_for_what_it_is(tmp_path: Path) -> None:
    files = unpacked(SELECTED)
    lines = lines_of(files)
    lines[3]["hash"] = "ab" * 32
    put(files, lines)
    cover_up(files, signed)
    faults = [line for line in check(tmp_path, packed(files)).lines if line.startswith("FAULT")]
    assert faults == ["FAULT: Entry 8 was changed: its content does not give its hash."]
