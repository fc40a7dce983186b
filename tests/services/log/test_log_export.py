"""The whole log leaves as one file, and the verifier finds in it what the receipts say, and nothing else."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.log import anchoring, log_export, oversight
from app.storage.folder.keys import public_key_of
from tests.services.observing import log_of, refused
from tests.support.section import Section

VERIFIER: Any = oversight.load_verifier()


def key_of(section: Section) -> str:
    return public_key_of(section.house.workspace.keys.signing).hex()


def verify(section: Section, path: Path, *receipts: str) -> Any:
    files = []
    for number, note in enumerate(receipts):
        files.append(path.with_name(f"receipt-{number}.txt"))
        files[-1].write_text(note)
    return VERIFIER.verify(str(path), key_of(section), map(str, files))


def test_the_whole_log_is_whole_elsewhere_and_bears_out_its_receipts(section: Section, tmp_path: Path) -> None:
    desk = section.at("auditor")
    first = anchoring.take_receipt(desk).note
    section.request()
    desk = section.at("auditor")
    second = anchoring.take_receipt(desk).note
    before = len(log_of(section.house))
    done = log_export.export_log(desk, tmp_path / "log.zip")
    verdict = verify(section, done.path, first, second)
    assert (verdict.whole, verdict.complete) == (True, True), verdict.lines
    assert any("signed checkpoints that the log kept agree" in line for line in verdict.lines)
    assert done.entries == before
    entry = log_of(section.house)[-1]
    assert entry.new.event == Act.EXPORT_LOG and entry.new.objects == ("log", done.sha256)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix in {".zip", ".part"}) == ["log.zip"]


def test_a_receipt_taken_later_shows_that_an_older_export_is_cut(section: Section, tmp_path: Path) -> None:
    desk = section.at("auditor")
    done = log_export.export_log(desk, tmp_path / "log.zip")
    receipt = anchoring.take_receipt(desk)
    said = "\n".join(verify(section, done.path, receipt.note).lines)
    assert f"The log was cut: the receipt covers {receipt.size - done.entries} entries" in said


def test_a_file_that_is_there_is_not_overwritten_and_nothing_is_left_half_done(
    section: Section, tmp_path: Path
) -> None:
    desk = section.at("auditor")
    there = tmp_path / "log.zip"
    there.write_text("kept")
    with refused(section.house, Act.EXPORT_LOG, "exists already", BadInput):
        log_export.export_log(desk, there)
    with refused(section.house, Act.EXPORT_LOG, "cannot be written", BadInput):
        log_export.export_log(desk, tmp_path / "nowhere" / "log.zip")
    assert there.read_text() == "kept"


@pytest.mark.parametrize("forge", ["note", "root", "drop"])
def test_kept_checkpoints_that_do_not_belong_to_the_log_are_faults(
    section: Section, tmp_path: Path, forge: str
) -> None:
    desk = section.at("auditor")
    done = log_export.export_log(desk, tmp_path / "log.zip")
    with zipfile.ZipFile(done.path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    lines = [json.loads(line) for line in files["checkpoints.jsonl"].splitlines()]
    if forge == "note":
        lines[0]["note"] = lines[0]["note"].replace("\n1\n", "\n2\n")
    elif forge == "root":
        lines[0]["note"] = "nothing"
    else:
        del files["checkpoints.jsonl"]
    if forge != "drop":
        files["checkpoints.jsonl"] = "".join(json.dumps(line) + "\n" for line in lines).encode()
    with zipfile.ZipFile(tmp_path / "forged.zip", "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    assert not verify(section, tmp_path / "forged.zip").whole
