"""Exports as they were written raise no alarm, and any change of any file raises one."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.reports.log_sample import saved, signed, zip_bytes
from tests.verifier.exports import (
    KEY,
    SELECTED,
    VERIFIER,
    WHOLE,
    check,
    cover_up,
    packed,
    resealed,
    text,
    tight,
    unpacked,
)


def test_whole_exports_are_whole(tmp_path: Path) -> None:
    for content in (SELECTED, WHOLE, zip_bytes(whole=True, count=1), zip_bytes(count=5)):
        verdict = check(tmp_path, content)
        assert (verdict.whole, verdict.complete) == (True, True), text(verdict)


def test_untouched_exports_of_many_sizes_give_no_alarm(tmp_path: Path) -> None:
    for count in (*range(5, 40, 3), 63, 64, 65):
        for whole in (True, False):
            assert check(tmp_path, zip_bytes(whole, count)).whole


def test_unpacked_folder_is_checked_too(tmp_path: Path) -> None:
    for name, content in unpacked(SELECTED).items():
        saved(tmp_path, content, name)
    saved(tmp_path, b"", ".DS_Store")
    verdict = VERIFIER.verify(str(tmp_path), KEY)
    assert verdict.whole
    assert "1 other files or folders lie there too" in text(verdict)
    saved(tmp_path, b"changed", "README.txt")
    assert "README.txt was changed" in text(VERIFIER.verify(str(tmp_path), KEY))


def test_selection_is_counted_and_the_cut_tail_is_admitted(tmp_path: Path) -> None:
    said = text(check(tmp_path, SELECTED))
    assert "30 of the 60 entries of the log are in this export." in said
    assert (
        "30 were not selected and cannot be read here: 1 to 4, 10 to 14, 20 to 24, 30 to 34, 40 to 44, 50 to 54, 60."
        in said
    )
    assert "The last entry here is entry 59 of 2026-11-01T00:00:59.120000Z." in said
    assert "Entries cut off the end cannot show without a receipt" in said


@pytest.mark.parametrize("name", sorted(unpacked(SELECTED)))
@pytest.mark.parametrize("content", [SELECTED, WHOLE], ids=["selected", "whole"])
def test_any_change_of_any_file_is_found(tmp_path: Path, content: bytes, name: str) -> None:
    chance = random.Random(name)
    for _ in range(10):
        files = unpacked(content)
        at = chance.randrange(len(files[name]))
        files[name] = files[name][:at] + bytes([files[name][at] ^ 1 << chance.randrange(8)]) + files[name][at + 1 :]
        assert not check(tmp_path, packed(files)).whole


@pytest.mark.parametrize("name", sorted(unpacked(SELECTED)))
def test_any_missing_file_is_found(tmp_path: Path, name: str) -> None:
    files = unpacked(SELECTED)
    del files[name]
    verdict = check(tmp_path, packed(files))
    if name == "manifest-note.txt":
        assert verdict.whole
        assert not verdict.complete
    else:
        assert name in text(verdict)
        assert not verdict.whole


def test_an_export_of_an_earlier_version_has_no_features_and_is_whole(tmp_path: Path) -> None:
    files = unpacked(SELECTED)
    del files["features.jsonl"]
    cover_up(files, signed)
    verdict = check(tmp_path, packed(files))
    assert (verdict.whole, verdict.complete) == (True, True), text(verdict)
    files["features.jsonl"] = b"slipped in\n"
    assert "holds 'features.jsonl', which no export has" in text(check(tmp_path, packed(files)))


def test_clock_that_went_back_is_told_and_is_no_fault(tmp_path: Path) -> None:
    def spell(body: dict[str, Any]) -> str:
        return tight(body | {"at": "2026-10-01T00:00:00.000000Z"} if body["seq"] == 9 else body)

    verdict = check(tmp_path, resealed(spell))
    assert verdict.whole
    assert "clock went back 1 times" in text(verdict)
