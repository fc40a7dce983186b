"""Time stamps by files: asked, answered, checked to the last part, carried by exports, and found good elsewhere."""

from __future__ import annotations

import hashlib
import json
import zipfile
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.domain.log.audit import LogOutcome
from app.domain.log.time_stamps import TimeQuestion
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.reports.checkpoint import checkpoint_text, sign_note
from app.reports.receipt_page import receipt_pdf
from app.reports.time_stamping import check_answer, make_question, read_certificate
from app.services.log import log_export, oversight, time_stamping
from app.services.log.log_keeping import origin
from app.services.recording import Desk
from app.storage.folder.keys import public_key_of
from tests.services.observing import log_of, records_without_entry
from tests.support.section import Section
from tests.support.time_authority import TimeAuthority

VERIFIER: Any = oversight.load_verifier()


def registered(section: Section, authority: TimeAuthority) -> Desk:
    desk = section.at("auditor")
    time_stamping.register_authority(desk, "Invented Clock", authority.root)
    return desk


def verdict(section: Section, path: Path) -> Any:
    return VERIFIER.verify(str(path), public_key_of(section.house.workspace.keys.signing).hex())


def test_an_answer_is_kept_with_its_checkpoint_and_carried_by_exports(section: Section, tmp_path: Path) -> None:
    authority = TimeAuthority()
    desk = registered(section, authority)
    question = time_stamping.ask_time_stamp(desk)
    answer = authority.answer(question.question)
    stamp = time_stamping.keep_time_stamp(desk, answer)
    assert stamp.question == question and stamp.authority.name == "Invented Clock"
    assert time_stamping.list_time_stamps(desk).stamps == (stamp,)
    assert receipt_pdf(time_stamping.stamped_receipt(desk, stamp)).startswith(b"%PDF")
    kept = next(entry for entry in log_of(section.house) if entry.new.event == Act.KEEP_TIME_STAMP)
    assert hashlib.sha256(answer).hexdigest() in kept.new.objects and "Invented" not in kept.body
    assert records_without_entry(section.house) == []
    assert oversight.verify_log(desk).whole
    whole = log_export.export_log(desk, tmp_path / "log.zip").path
    part = tmp_path / "session.zip"
    part.write_bytes(oversight.export_session(desk, desk.session.id).data)
    for path in (whole, part):
        said = verdict(section, path)
        assert (said.whole, said.complete) == (True, True), said.lines
        assert any("was there on" in line and "Compare that" in line for line in said.lines)


def later(question: TimeQuestion) -> bytes:
    """Return the question about another checkpoint, with the number of this one."""
    from asn1crypto import tsp

    asked = tsp.TimeStampReq.load(question.question)
    asked["message_imprint"]["hashed_message"] = hashlib.sha256(b"another log").digest()
    return bytes(asked.dump())


def test_what_is_no_good_answer_is_refused_with_its_reason(section: Section) -> None:
    authority, stranger, elsewhere = TimeAuthority(), TimeAuthority(), TimeAuthority(may_stamp=False)
    desk = registered(section, authority)
    time_stamping.register_authority(desk, "Not for time stamps", elsewhere.root)
    question = time_stamping.ask_time_stamp(desk)
    good = authority.answer(question.question)
    long_ago = datetime.now(UTC) - timedelta(days=4_000)
    wrong: tuple[tuple[bytes, type[Exception], str], ...] = (
        (b"", BadInput, "no answer of a time-stamping authority"),
        (good[:-1], BadInput, "no answer of a time-stamping authority"),
        (good.replace(good[40:60], bytes(20)), BadInput, "no answer of a time-stamping authority"),
        (good[:-1] + bytes([good[-1] ^ 1]), Refused, "No registered authority signed"),
        (stranger.answer(question.question), Refused, "No registered authority signed"),
        (elsewhere.answer(question.question), Refused, "No registered authority signed"),
        (authority.answer(question.question, long_ago), Refused, "No registered authority signed"),
        (authority.answer(later(question)), BadInput, "stamps something else"),
        (authority.answer(question.question, nonce=5), BadInput, "answers no question of this log"),
        (authority.answer(question.question, nonce=None), BadInput, "repeats no number"),
    )
    for answer, kind, words in wrong:
        with pytest.raises(kind, match=words):
            time_stamping.keep_time_stamp(desk, answer)
    assert time_stamping.list_time_stamps(desk).stamps == ()
    tried = [entry.new.outcome for entry in log_of(section.house) if entry.new.event == Act.KEEP_TIME_STAMP]
    assert tried == [LogOutcome.REFUSED] * len(wrong)
    time_stamping.keep_time_stamp(desk, good)
    with pytest.raises(BadInput, match="kept already"):
        time_stamping.keep_time_stamp(desk, good)


@pytest.mark.parametrize(
    ("status", "taken"),
    [("granted", True), ("granted_with_mods", True), ("rejection", False), ("revocation_warning", False)],
)
def test_the_program_and_the_verifier_take_what_was_granted_as_asked_or_with_changes(status: str, taken: bool) -> None:
    authority, note = TimeAuthority(), "a checkpoint"
    asked = make_question(note)
    answer = authority.answer(asked.question, status=status)
    assert VERIFIER._Stamp(answer).is_over(note.encode()) is taken
    root = read_certificate(authority.root)
    with nullcontext() if taken else pytest.raises(BadInput, match="gave no stamp"):
        assert check_answer(answer, note, asked.nonce, [root]).authority == 0
    with pytest.raises(Refused if taken else BadInput):  # whatever the status, the signature has to be the authority's
        check_answer(TimeAuthority().answer(asked.question, status=status), note, asked.nonce, [root])


def test_an_authority_is_registered_once_and_by_its_certificate(section: Section) -> None:
    authority = TimeAuthority()
    desk = registered(section, authority)
    root = x509.load_pem_x509_certificate(authority.root).public_bytes(Encoding.DER)
    for name, certificate, words in (
        ("again", authority.root, "registered already"),
        ("x", b"no certificate", "no certificate"),
        ("x", root.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x05"), "no certificate"),  # version 6
        (
            "x",
            root.replace(b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01", b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x09"),
            "no root certificate",
        ),  # a kind of key that nobody knows
        ("x", authority.own, "no root certificate"),
        (" ", TimeAuthority().root, "Give the authority a name"),
    ):
        with pytest.raises(BadInput, match=words):
            time_stamping.register_authority(desk, name, certificate)
    assert len(time_stamping.list_time_stamps(desk).authorities) == 1


def test_a_log_written_anew_with_the_own_key_does_not_bear_out_what_was_stamped(
    section: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = TimeAuthority()
    desk = registered(section, authority)
    stamp = time_stamping.keep_time_stamp(desk, authority.answer(time_stamping.ask_time_stamp(desk).question))
    name, key = origin(section.house.workspace), section.house.workspace.keys.signing
    note = sign_note(checkpoint_text(name, stamp.question.size, b"another root".ljust(32)), name, key)
    asked = make_question(note)
    question = replace(stamp.question, note=note, nonce=asked.nonce)
    once = replace(stamp, question=question, answer=authority.answer(asked.question))
    for kept, words in ((once, "The log was rewritten"), (replace(once, answer=stamp.answer), "forged time stamp")):
        monkeypatch.setattr("app.storage.tables.time_stamps.stamps", lambda _, kept=kept: [kept])
        faults = oversight.verify_log(desk).faults
        assert len(faults) == 1 and words in faults[0] and f"{stamp.question.size} entries" in faults[0]


@pytest.mark.parametrize("ending", [".pem", ".tsr", ".txt"])
def test_the_verifier_says_what_is_wrong_with_a_time_stamp(section: Section, tmp_path: Path, ending: str) -> None:
    """Each file of a stamp is exchanged for one of another stamp, and the manifest is put right with it."""
    authority, other = TimeAuthority(), TimeAuthority()
    desk = registered(section, authority)
    time_stamping.register_authority(desk, "Another", other.root)
    for each in (authority, other):
        time_stamping.keep_time_stamp(desk, each.answer(time_stamping.ask_time_stamp(desk).question))
    path = log_export.export_log(desk, tmp_path / "log.zip").path
    forged = tmp_path / "forged"
    with zipfile.ZipFile(path) as archive:
        archive.extractall(forged)
    first, second = sorted(each for each in (forged / "time-stamps").iterdir() if each.suffix == ending)
    first.write_bytes(second.read_bytes())
    manifest = json.loads((forged / "manifest.json").read_text())
    manifest["files"][f"time-stamps/{first.name}"] = hashlib.sha256(first.read_bytes()).hexdigest()
    (forged / "manifest.json").write_text(json.dumps(manifest))
    said = verdict(section, forged)
    words = "is not signed under the certificate" if ending == ".pem" else "stamps something else"
    assert not said.whole and any(words in line for line in said.lines), said.lines
    first.write_bytes(b"\x30\x84\xff")
    assert not verdict(section, forged).whole
