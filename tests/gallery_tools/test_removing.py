"""Removal from the command line: two people, a certificate on paper and in JSON, and clear sentences."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from gallery_tools.cli import main
from tests.support.section import copy_of

pytestmark = pytest.mark.usefixtures("faked")


@pytest.fixture
def workspace(bare_template: Path, tmp_path: Path) -> Path:
    section = copy_of(bare_template, tmp_path)
    section.enrol(people=3)
    section.leave()
    section.close()
    return tmp_path / "workspace"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(item) for item in arguments])


def propose(workspace: Path, *records: object) -> Result:
    why = ("--kind", "expunged", "--authority", "Order 12/2026", "--reason", "acquitted", "--user", "admin")
    return run("propose-removal", workspace, *records, *why)


def test_from_a_list_to_a_certificate(workspace: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("agency,record_number\nTEST00001,R001-1\nTEST00001,R001-2\n", "utf-8")
    proposed = propose(workspace, "--list", listed)
    assert proposed.exit_code == 0, proposed.output
    assert "Removal X-00001 is proposed: 2 photos" in proposed.output
    assert "waits for a second person" in run("removals", workspace, "--user", "auditor").output
    paper = tmp_path / "certificate.pdf"
    alone = run("confirm-removal", workspace, "X-00001", "--certificate", paper, "--user", "admin")
    assert alone.exit_code == 1 and "proposed this removal yourself" in alone.output and not paper.exists()
    done = run("confirm-removal", workspace, "X-00001", "--certificate", paper, "--user", "soto")
    assert done.exit_code == 0, done.output
    assert "Nothing was found" in done.output
    values = json.loads(paper.with_suffix(".json").read_text("utf-8"))
    assert values["whole"] is True and len(values["records"]) == 2
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(paper.read_bytes())).pages)
    assert "Removal X-00001" in text and "R001-2" in text and "Daniela Soto" in text
    assert "done on" in run("removals", workspace, "--user", "soto").output


def test_a_record_that_is_not_there_and_a_withdrawal(workspace: Path) -> None:
    wrong = propose(workspace, "--record", "TEST00001", "R404")
    assert wrong.exit_code == 1 and "Not in the gallery: R404 of TEST00001" in wrong.output
    assert "No removal was ever proposed" in run("removals", workspace, "--user", "admin").output
    assert propose(workspace, "--record", "TEST00001", "R002-1").exit_code == 0
    assert "The records stay" in run("withdraw-removal", workspace, "X-00001", "--user", "admin").output
    assert "withdrawn on" in run("removals", workspace, "--user", "admin").output


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "lacks the column agency, record_number"),
        ("agency\nT\n", "lacks the column record_number"),
        ("agency,record_number\nT,\n", "line 2 lacks its agency or its record number"),
        ("agency,record_number\nT\n", "line 2 lacks its agency or its record number"),
    ],
)
def test_a_wrong_list(workspace: Path, tmp_path: Path, content: str, words: str) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text(content, "utf-8")
    result = propose(workspace, "--list", listed)
    assert result.exit_code == 1 and words in result.output
    listed.write_bytes(b"agency,record_number\n\xff\xfe,1\n")
    assert "cannot be read as a CSV file in UTF-8" in propose(workspace, "--list", listed).output


def test_nothing_is_due_without_a_date(workspace: Path, tmp_path: Path) -> None:
    listed = tmp_path / "due.csv"
    result = run("due", workspace, "--on", "2090-01-01", "--csv", listed, "--user", "soto")
    assert result.exit_code == 0 and "0 records were to be kept until before 2090-01-01" in result.output
    assert listed.read_text("utf-8") == "agency,record_number\n"
