"""The verifier as a program: words, exit status, and what it can do without `cryptography`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.reports.log_sample import saved
from tests.verifier.exports import (
    KEY,
    SCRIPT,
    SELECTED,
    VERIFIER,
    WHOLE,
    check,
    cover_up,
    edit_and_seal,
    lines_of,
    packed,
    put,
    text,
    unpacked,
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
