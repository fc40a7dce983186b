"""What lies in an auditor's export."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from dataclasses import replace

import pytest
from pypdf import PdfReader

from app.config import resource
from app.domain.log import merkle
from app.reports import session_pdf
from app.reports.checkpoint import read_checkpoint, verify_note
from app.reports.session_export import write_session_zip
from tests.reports.log_sample import checkpoint, export, log, public_key, signed, zip_bytes


def files(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_same_export_gives_same_bytes() -> None:
    assert zip_bytes() == zip_bytes()


def test_manifest_lists_every_other_file_with_its_hash() -> None:
    inside = files(zip_bytes())
    manifest = json.loads(inside["manifest.json"])
    others = {name: content for name, content in inside.items() if not name.startswith("manifest")}
    assert manifest["files"] == {name: hashlib.sha256(content).hexdigest() for name, content in others.items()}
    assert (manifest["entries"], manifest["tree_size"], manifest["whole_log"]) == (30, 60, False)
    text = verify_note(inside["manifest-note.txt"].decode(), public_key())
    assert text.splitlines()[2] == hashlib.sha256(inside["manifest.json"]).hexdigest()


def test_entries_are_exact_and_proved() -> None:
    entries = log(60)
    inside = files(zip_bytes())
    state = read_checkpoint(verify_note(inside["checkpoint.txt"].decode(), public_key()))
    lines = [json.loads(line) for line in inside["entries.jsonl"].splitlines()]
    assert [line["seq"] for line in lines] == [entry.seq for entry in entries if entry.new.session == "s-1"]
    for line in lines:
        entry = entries[line["seq"] - 1]
        assert (line["body"], line["hash"]) == (entry.body, entry.hash)
        proof = [bytes.fromhex(sister) for sister in line["proof"]]
        assert merkle.root_from_proof(bytes.fromhex(entry.hash), entry.seq - 1, state.size, proof) == state.root


def test_whole_log_goes_without_proofs() -> None:
    lines = files(zip_bytes(whole=True))["entries.jsonl"].splitlines()
    assert len(lines) == 60
    assert all(json.loads(line)["proof"] == [] for line in lines)


def test_csv_and_people_say_the_same_as_the_entries() -> None:
    inside = files(zip_bytes())
    rows = list(csv.DictReader(io.StringIO(inside["entries.csv"].decode(), newline="")))
    chosen = [entry for entry in log(60) if entry.new.session == "s-1"]
    assert [(row["seq"], row["at"], row["event"], row["hash"]) for row in rows] == [
        (str(entry.seq), entry.at, entry.new.event, entry.hash) for entry in chosen
    ]
    people = json.loads(inside["people.json"])
    assert people["people"][0]["full_name"] == "Adaeze Okafor"
    assert people["sessions"] == [{"id": "s-1", "person": "u-1", "started_at": "2026-11-20T08:59:00.000000Z"}]
    pictures = list(csv.DictReader(io.StringIO(inside["pictures.csv"].decode(), newline="")))
    assert pictures[1]["in words"] == "'=Probe Q1, frame 1182"


def test_verifier_goes_along_unchanged() -> None:
    assert files(zip_bytes())["verify_log.py"] == resource("verifier/verify_log.py").read_bytes()


def test_printed_session_tells_who_did_what_when() -> None:
    reader = PdfReader(io.BytesIO(files(zip_bytes())["session.pdf"]))
    texts = [" ".join(page.extract_text().split()) for page in reader.pages]
    whole = " ".join(texts)
    for expected in (
        "Session s-1 of Adaeze Okafor", "30 of the 60 of the whole log", public_key().hex(), "Gallery statistics read",
        "2026-11-01 00:00:05.12", "…00000005", "count=5", "Refused", "Exhibit K-17", "e1" * 32, "Adaeze Okafor (4471)",
    ):  # fmt: skip
        assert expected in whole, expected
    assert all(f"Page {number} of {len(texts)}" in text for number, text in enumerate(texts, start=1))


def test_readme_says_how_to_check() -> None:
    text = files(zip_bytes())["README.txt"].decode()
    assert "Entries: 30 of the 60 entries" in text
    assert "python verify_log.py" in text
    assert max(map(len, text.splitlines())) <= 120


def test_very_long_sessions_are_printed_in_part_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_pdf, "PRINTED_AT_MOST", 7)
    entries = log(60)
    state = read_checkpoint(checkpoint(entries).rpartition("\n\n")[0] + "\n")
    content = session_pdf.session_pdf(export(entries, entries), state)
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    assert "The first 7 of 60 entries; entries.csv holds all of them." in " ".join(text.split())
    assert "00:00:07" in text
    assert "00:00:08" not in text


def test_empty_selection_is_an_export_too() -> None:
    entries = log(9)
    target = io.BytesIO()
    write_session_zip(replace(export(entries, ()), pictures=(), sessions=()), target, signed)
    text = " ".join(
        page.extract_text() for page in PdfReader(io.BytesIO(files(target.getvalue())["session.pdf"])).pages
    )
    assert "No entry was selected." in text


def test_parts_that_do_not_belong_together_are_refused() -> None:
    entries = log(9)
    good = export(entries, entries)
    for bad in (
        replace(good, leaves=list(good.leaves)[:-1]),
        replace(good, entries=entries[::-1]),
        replace(good, entries=log(10)[8:]),
        replace(good, entries=entries[:2] + entries[:2]),
    ):
        with pytest.raises(ValueError, match=r"checkpoint"):
            write_session_zip(bad, io.BytesIO(), signed)


def test_records_of_features_go_along_a_line_each() -> None:
    lines = files(zip_bytes())["features.jsonl"].decode().splitlines()
    assert tuple(lines) == export(log(60), log(60)).features
    assert "features.jsonl" in json.loads(files(zip_bytes())["manifest.json"])["files"]
