"""The offline verifier against whole exports, forged ones, and files made to break it."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import json
import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.config import resource
from app.domain.log import merkle
from app.domain.log.merkle import leaf_hash
from app.reports.checkpoint import checkpoint_text, sign_note
from tests.reports.log_sample import KEY_NAME, ORIGIN, checkpoint, log, public_key, saved, signed, zip_bytes

Files = dict[str, bytes]
SCRIPT = resource("verifier/verify_log.py")
SELECTED, WHOLE = zip_bytes(), zip_bytes(whole=True)


def load() -> ModuleType:
    """Load the script as a module, as the services do."""
    spec = importlib.util.spec_from_file_location("verify_log_under_test", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


VERIFIER: Any = load()
KEY = public_key().hex()


def unpacked(content: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def lines_of(files: Files) -> list[dict[str, Any]]:
    return [json.loads(line) for line in files["entries.jsonl"].splitlines()]


def put(files: Files, lines: list[dict[str, Any]]) -> None:
    files["entries.jsonl"] = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def cover_up(files: Files, sign: Callable[[str], str] | None = None) -> None:
    """Make the manifest fit again, as somebody would who has changed the files; with a key, sign it too."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = {
        name: hashlib.sha256(content).hexdigest() for name, content in files.items() if not name.startswith("manifest")
    }
    manifest["entries"] = files["entries.jsonl"].count(b"\n")
    files["manifest.json"] = json.dumps(manifest).encode()
    if sign:
        digest = hashlib.sha256(files["manifest.json"]).hexdigest()
        files["manifest-note.txt"] = sign(f"second-look/session-manifest/v1\n{manifest['origin']}\n{digest}\n").encode()
    else:
        files.pop("manifest-note.txt", None)


def check(folder: Path, content: bytes, **more: str | None) -> Any:
    return VERIFIER.verify(saved(folder, content), **{"public_key": KEY, **more})


def text(verdict: Any) -> str:
    return "\n".join(verdict.lines)


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


def edit(lines: list[dict[str, Any]], at: int) -> None:
    lines[at]["body"] = lines[at]["body"].replace('"done"', '"failed"').replace('"refused"', '"done"')


def edit_and_seal(lines: list[dict[str, Any]], at: int) -> None:
    edit(lines, at)
    lines[at]["hash"] = leaf_hash(lines[at]["body"].encode()).hex()


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


def resealed(spell: Callable[[dict[str, Any]], str]) -> bytes:
    """Return a whole log whose every body is spelt anew and sealed, chained and signed with the real key."""
    files = unpacked(WHOLE)
    lines = lines_of(files)
    previous = "0" * 64
    for line in lines:
        line["body"] = spell(json.loads(line["body"]) | {"prev": previous})
        previous = line["hash"] = leaf_hash(line["body"].encode()).hex()
    root = merkle.root([bytes.fromhex(line["hash"]) for line in lines])
    files["checkpoint.txt"] = signed(checkpoint_text(ORIGIN, len(lines), root)).encode()
    put(files, lines)
    cover_up(files, signed)
    return packed(files)


def tight(body: dict[str, Any]) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


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


def test_signed_manifest_of_another_log_is_found(tmp_path: Path) -> None:
    for change in ({"tree_size": 61}, {"origin": "another-log"}):
        files = unpacked(SELECTED)
        files["manifest.json"] = json.dumps(json.loads(files["manifest.json"]) | change).encode()
        cover_up(files, signed)
        assert "The manifest speaks of another log" in text(check(tmp_path, packed(files)))


def test_clock_that_went_back_is_told_and_is_no_fault(tmp_path: Path) -> None:
    def spell(body: dict[str, Any]) -> str:
        return tight(body | {"at": "2026-10-01T00:00:00.000000Z"} if body["seq"] == 9 else body)

    verdict = check(tmp_path, resealed(spell))
    assert verdict.whole
    assert "clock went back 1 times" in text(verdict)


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


def test_without_cryptography_everything_else_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.exceptions", None)
    path = saved(tmp_path, SELECTED)
    verdict = VERIFIER.verify(path)
    assert (verdict.whole, verdict.complete) == (True, False)
    assert "The signature of checkpoint.txt: the package 'cryptography' is not installed here." in text(verdict)
    assert VERIFIER.main([path]) == 2
    files = unpacked(WHOLE)
    lines = lines_of(files)
    edit_and_seal(lines, 9)
    put(files, lines)
    cover_up(files)
    assert not check(tmp_path, packed(files)).whole


def test_command_line_gives_words_and_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert VERIFIER.main([saved(tmp_path, SELECTED), "--public-key", KEY]) == 0
    assert "Result: whole." in capsys.readouterr().out
    assert VERIFIER.main([str(tmp_path / "nowhere.zip")]) == 1
    assert "There is nothing at" in capsys.readouterr().out


def test_script_runs_alone(tmp_path: Path) -> None:
    """In a process that can import nothing of the project."""
    script = saved(tmp_path, SCRIPT.read_bytes(), "verify_log.py")
    run = subprocess.run(
        [sys.executable, "-I", script, saved(tmp_path, WHOLE), "--public-key", KEY],
        capture_output=True, text=True, cwd=tmp_path, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, "")
    source = SCRIPT.read_text("utf-8")
    assert "import app" not in source
    assert "from app" not in source


HOSTILE_LINES = [
    b"{", b"[]", b"null", b"\xff\xfe", b'{"seq":1}', b'{"seq":true,"body":"","hash":"","proof":[]}',
    b'{"seq":1,"body":"[' + b"[" * 5_000 + b'","hash":"","proof":[]}', b"[" * 100_000,
    b'{"seq":' + b"9" * 5_000 + b',"body":"","hash":"","proof":[]}', b'{"seq":1,"body":"\\ud800","hash":"","proof":[]}',
    b'{"seq":1,"body":"{}","hash":"","proof":[1,null,"zz"]}',
    b'{"seq":1,"body":"{}","hash":"","proof":["' + b"0" * 64 + b'"]}',
    b'{"seq":1,"body":"{\\"seq\\":1.0,\\"v\\":NaN}","hash":"","proof":[]}', b"", b"\x00" * 99,
]  # fmt: skip


@pytest.mark.parametrize("line", HOSTILE_LINES, ids=range(len(HOSTILE_LINES)))
@pytest.mark.parametrize(
    "name", ["entries.jsonl", "manifest.json", "checkpoint.txt", "public-key.txt", "manifest-note.txt"]
)
def test_hostile_content_gives_sentences(tmp_path: Path, name: str, line: bytes) -> None:
    files = unpacked(SELECTED)
    files[name] = line + b"\n"
    if name == "entries.jsonl":
        cover_up(files, signed)
    verdict = check(tmp_path, packed(files), public_key=None)
    assert not verdict.whole
    assert all(len(line) < 600 and line.isascii() and line.isprintable() for line in verdict.lines)


def test_zip_bombs_are_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = unpacked(SELECTED)
    files["people.json"] = bytes(70 << 20)
    assert "people.json is oddly packed, or would unpack to far too much" in text(check(tmp_path, packed(files)))
    files = unpacked(SELECTED)
    files["entries.jsonl"] = bytes(9 << 20)
    assert "a line far longer than any entry" in text(check(tmp_path, packed(files)))
    monkeypatch.setattr(VERIFIER, "SMALL", 1 << 20)
    assert "entries.jsonl is oddly packed, or would unpack" in text(check(tmp_path, packed(files)))
    many = {f"{number}.txt": b"" for number in range(5_000)}
    assert "many more files" in text(check(tmp_path, packed(many)))


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/etc/evil", "C:\\evil", "sub/README.txt", "\x1b[2J", "é\u202e", "README.txt/"]
)
def test_files_that_no_export_has_are_faults(tmp_path: Path, name: str) -> None:
    verdict = check(tmp_path, packed({**unpacked(SELECTED), name: b"x"}))
    assert not verdict.whole
    assert "which no export has" in text(verdict)
    assert "\x1b" not in text(verdict)
    assert not (tmp_path.parent / "evil.txt").exists()


def test_files_twice_are_a_fault(tmp_path: Path) -> None:
    target = io.BytesIO(SELECTED)
    with zipfile.ZipFile(target, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("README.txt", b"another")
    assert "README.txt twice" in text(check(tmp_path, target.getvalue()))


def test_encrypted_files_are_a_fault(tmp_path: Path) -> None:
    content = bytearray(SELECTED)
    place = content.index(b"PK\x01\x02")
    content[place + 8] |= 1
    assert "README.txt is oddly packed" in text(check(tmp_path, bytes(content)))


def test_folders_with_links_and_pipes_are_not_followed(tmp_path: Path) -> None:
    for name, content in unpacked(SELECTED).items():
        saved(tmp_path, content, name)
    (tmp_path / "README.txt").unlink()
    (tmp_path / "README.txt").symlink_to("/dev/zero")
    (tmp_path / "entries.csv").unlink()
    os.mkfifo(tmp_path / "entries.csv")
    said = text(VERIFIER.verify(str(tmp_path), KEY))
    assert "README.txt is not an ordinary file" in said
    assert "entries.csv is not an ordinary file" in said


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"not a zip" * 99, SELECTED[:-30], SELECTED[30:], SELECTED[: len(SELECTED) // 2]]
)
def test_broken_zip_files_give_a_sentence(tmp_path: Path, content: bytes) -> None:
    verdict = check(tmp_path, content)
    assert not verdict.whole
    assert "Result:" in verdict.lines[-1]


def test_a_file_of_nothing_but_faults_is_not_read_to_its_end(tmp_path: Path) -> None:
    files = unpacked(SELECTED)
    files["entries.jsonl"] = b"{}\n" * 50_000
    verdict = check(tmp_path, packed(files))
    assert "the rest was not read" in text(verdict)
    assert len(verdict.lines) < 1_100


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, len(SELECTED) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_no_bytes_break_the_verifier(tmp_path: Path, changes: list[tuple[int, int]]) -> None:
    content = bytearray(SELECTED)
    for place, value in changes:
        content[place] = value
    verdict = check(tmp_path, bytes(content))
    if verdict.whole and verdict.complete:
        assert unpacked(bytes(content)) == unpacked(SELECTED)


def grown(leaves: list[bytes]) -> Any:
    tree = VERIFIER._Tree()
    for leaf in leaves:
        tree.add(leaf)
    return tree


@given(st.integers(1, 70), st.data())
def test_own_tree_is_that_of_the_product(count: int, data: st.DataObject) -> None:
    """Two implementations, written apart, of the same sections of RFC 9162."""
    leaves = [leaf_hash(bytes([number])) for number in range(count)]
    index = data.draw(st.integers(0, count - 1))
    tree = merkle.levels(leaves)
    assert grown(leaves).root() == merkle.root(leaves)
    assert VERIFIER._climb(leaves[index], index, count, merkle.inclusion_proof(tree, index)) == merkle.root(leaves)


def test_own_tree_of_nothing_is_that_of_the_product() -> None:
    assert grown([]).root() == merkle.root([])
