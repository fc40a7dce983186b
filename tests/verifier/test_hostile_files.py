"""Files made to break the verifier, or to fill the machine."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.reports.log_sample import saved, signed
from tests.verifier.exports import KEY, SELECTED, VERIFIER, check, cover_up, packed, text, unpacked

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
