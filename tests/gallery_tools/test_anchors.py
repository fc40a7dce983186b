"""Receipts, whole-log exports, witnesses and breaks from the command line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.storage.folder.log_memory import mark_restored
from gallery_tools.cli import main
from tests.support.section import copy_of
from tests.support.time_authority import TimeAuthority

pytestmark = pytest.mark.usefixtures("faked")


@pytest.fixture
def workspace(bare_template: Path, tmp_path: Path) -> Path:
    section = copy_of(bare_template, tmp_path)
    section.close()
    return tmp_path / "workspace"


def run(*arguments: object, user: str = "auditor") -> Result:
    return CliRunner().invoke(main, [*(str(item) for item in arguments), *(("--user", user) if user else ())])


def test_from_a_receipt_to_the_check_of_the_whole_log(workspace: Path, tmp_path: Path) -> None:
    receipt, page, log = tmp_path / "receipt.txt", tmp_path / "receipt.pdf", tmp_path / "log.zip"
    taken = run("take-receipt", workspace, "--output", receipt, "--pdf", page)
    assert taken.exit_code == 0, taken.output
    found = re.search(r"Public key ([0-9a-f]{64})", taken.output)
    assert found is not None and page.read_bytes().startswith(b"%PDF")
    assert run("export-log", workspace, "--output", log).exit_code == 0
    checked = run("verify-log", log, "--public-key", found[1], "--receipt", receipt, user="")
    assert checked.exit_code == 0, checked.output
    assert "that the receipt covers" in checked.output
    assert "The log is whole" in run("verify-log", workspace, "--receipt", receipt).output
    again = run("export-log", workspace, "--output", log)
    assert again.exit_code == 1 and "exists already" in again.output
    wrong = run("verify-log", workspace, "--receipt", tmp_path / "nowhere.txt")
    assert wrong.exit_code == 1 and "cannot be read as a receipt" in wrong.output


def test_a_question_to_a_witness_and_no_answer_from_its_own_workspace(workspace: Path, tmp_path: Path) -> None:
    question, signed = tmp_path / "question.txt", tmp_path / "signed.txt"
    asked = run("ask-witness", workspace, "--output", question)
    assert asked.exit_code == 0 and question.read_text().startswith("old 0\n\nsecond-look/")
    key = re.search(r"Public key (\S+)", run("take-receipt", workspace, "--output", tmp_path / "r.txt").output)
    assert key is not None
    own = run("witness-log", workspace, question, "--public-key", key[1], "--output", signed)
    assert own.exit_code == 1 and "own log" in own.output and not signed.exists()


def test_a_time_stamp_is_asked_for_and_kept_by_files(workspace: Path, tmp_path: Path) -> None:
    authority = TimeAuthority()
    certificate, question, answer, page = (tmp_path / name for name in ("root.pem", "a.tsq", "a.tsr", "a.pdf"))
    certificate.write_bytes(authority.root)
    registered = run("register-time-authority", workspace, certificate, "--name", "Invented Clock")
    assert registered.exit_code == 0 and re.search(r"\n[0-9a-f]{64}\n", registered.output), registered.output
    assert run("ask-time-stamp", workspace, "--output", question).exit_code == 0
    assert question.with_suffix(".txt").read_text().startswith("second-look/")
    answer.write_bytes(authority.answer(question.read_bytes()))
    kept = run("keep-time-stamp", workspace, answer, "--pdf", page)
    assert kept.exit_code == 0 and "Good: Invented Clock says" in kept.output, kept.output
    assert page.read_bytes().startswith(b"%PDF")
    own = tmp_path / "question.txt"
    refused = run("ask-time-stamp", workspace, "--output", own)
    assert refused.exit_code == 1 and "Name the question like" in refused.output and not own.exists()
    for wrong, words in ((answer, "kept already"), (certificate, "no answer"), (tmp_path / "none", "cannot be read")):
        refused = run("keep-time-stamp", workspace, wrong)
        assert refused.exit_code == 1 and words in refused.output


def test_a_break_is_shown_and_acknowledged(workspace: Path) -> None:
    assert "goes on from where it was" in run("acknowledge-break", workspace).output
    mark_restored(workspace, "B-00001")
    assert "restored from a backup" in run("acknowledge-break", workspace).output
    refused = run("acknowledge-break", workspace, "--reason", "please", user="okafor")
    assert refused.exit_code == 1 and "needs the role auditor" in refused.output
    done = run("acknowledge-break", workspace, "--reason", "Restored after the disk failed")
    assert done.exit_code == 0 and "can work again" in done.output


def test_the_bench_says_how_many_entries_a_second(tmp_path: Path) -> None:
    done = run("bench-log", "--entries", 100, "--folder", tmp_path, user="")
    assert done.exit_code == 0, done.output
    assert re.search(r"100 entries, \d+ a second; one takes [\d.]+ ms, 99 of 100 at most [\d.]+ ms\.", done.output)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
