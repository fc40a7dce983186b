"""Keys and receipts that came another way than the export."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.log import merkle
from app.reports.checkpoint import checkpoint_text, sign_note
from tests.reports.log_sample import KEY_NAME, ORIGIN, checkpoint, log, saved, signed
from tests.verifier.exports import KEY, SELECTED, WHOLE, check, cover_up, lines_of, packed, put, text, unpacked


def test_signed_manifest_of_another_log_is_found(tmp_path: Path) -> None:
    for change in ({"tree_size": 61}, {"origin": "another-log"}):
        files = unpacked(SELECTED)
        files["manifest.json"] = json.dumps(json.loads(files["manifest.json"]) | change).encode()
        cover_up(files, signed)
        assert "The manifest speaks of another log" in text(check(tmp_path, packed(files)))


def test_other_key_and_forged_checkpoint_are_found(tmp_path: Path) -> None:
    assert "no good signature" in text(check(tmp_path, SELECTED, public_key="00" * 32))
    entries = log(60)
    files = unpacked(WHOLE)
    leaves = [bytes.fromhex(entry.hash) for entry in entries[:59]]
    state = checkpoint_text(ORIGIN, 59, merkle.root(leaves))
    files["checkpoint.txt"] = sign_note(state, KEY_NAME, bytes(32)).encode()
    put(files, lines_of(files)[:59])
    cover_up(files, lambda note: sign_note(note, KEY_NAME, bytes(32)))
    own_key = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()
    files["public-key.txt"] = own_key.hex().encode()
    cover_up(files, lambda note: sign_note(note, KEY_NAME, bytes(32)))
    manifest = json.loads(files["manifest.json"]) | {"tree_size": 59}
    files["manifest.json"] = json.dumps(manifest).encode()
    cover_up(files, lambda note: sign_note(note, KEY_NAME, bytes(32)))
    alone = check(tmp_path, packed(files), public_key=None)
    assert alone.whole  # a wholly new log under a new key: only the key from outside tells
    assert "The key came with the export" in text(alone)
    assert not check(tmp_path, packed(files)).whole


def test_public_key_may_be_a_file(tmp_path: Path) -> None:
    key = saved(tmp_path, f"The section's key: {KEY}\n".encode(), "key.txt")
    assert check(tmp_path, SELECTED, public_key=key).whole
    empty = saved(tmp_path, b"nothing", "empty.txt")
    assert "64 hexadecimal digits" in text(check(tmp_path, SELECTED, public_key=empty))
    assert "There is no file" in text(check(tmp_path, SELECTED, public_key="nowhere"))


@pytest.mark.parametrize("size", [0, 1, 2, 31, 32, 59, 60])
def test_receipt_of_the_same_log_is_confirmed(tmp_path: Path, size: int) -> None:
    receipt = saved(tmp_path, checkpoint(log(size)).encode(), "receipt.txt")
    verdict = check(tmp_path, WHOLE, receipt=receipt)
    assert (verdict.whole, verdict.complete) == (True, True), text(verdict)
    assert f"still begins with the {size} entries" in text(verdict)


def test_receipt_against_a_selection_is_left_unchecked_and_said(tmp_path: Path) -> None:
    receipt = saved(tmp_path, checkpoint(log(31)).encode(), "receipt.txt")
    verdict = check(tmp_path, SELECTED, receipt=receipt)
    assert (verdict.whole, verdict.complete) == (True, False)
    assert "export the whole log for that" in text(verdict)
    same = saved(tmp_path, checkpoint(log(60)).encode(), "receipt.txt")
    assert check(tmp_path, SELECTED, receipt=same).complete


def test_receipt_finds_a_cut_tail_and_another_log(tmp_path: Path) -> None:
    longer = saved(tmp_path, checkpoint(log(64)).encode(), "longer.txt")
    gone = "covers 4 entries after entry 60 of 2026-11-01T00:01:00.120000Z, which are gone"
    assert gone in text(check(tmp_path, WHOLE, receipt=longer))
    other = saved(tmp_path, checkpoint(log(31), "another-log").encode(), "other.txt")
    assert "belongs to another log" in text(check(tmp_path, WHOLE, receipt=other))
    leaves = [bytes.fromhex(entry.hash) for entry in log(31)]
    rewritten = signed(checkpoint_text(ORIGIN, 31, merkle.root(leaves[::-1])))
    assert "was rewritten" in text(check(tmp_path, WHOLE, receipt=saved(tmp_path, rewritten.encode(), "r.txt")))
    forged = checkpoint(log(31)).replace("31", "30")
    assert "the receipt has no good signature" in text(
        check(tmp_path, WHOLE, receipt=saved(tmp_path, forged.encode(), "f.txt"))
    )
