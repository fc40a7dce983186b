"""The auditor reads the log, finds what was tampered with, and takes away an export that proves itself elsewhere."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.config import resource
from app.domain.log.audit import GENESIS, LogOutcome, NewEntry, sealed
from app.domain.log.merkle import leaf_hash
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.auditing.histories import HistoryExported
from app.services.log import oversight
from app.storage.folder.keys import public_key_of
from tests.services.observing import log_of, refused
from tests.support.section import Section

if TYPE_CHECKING:
    from sqlite3 import Connection


def test_an_untouched_log_is_whole_and_the_check_is_in_it(enrolled: Section) -> None:
    enrolled.decided()
    desk = enrolled.at("auditor")
    before = len(log_of(enrolled.house))
    check = oversight.verify_log(desk)
    assert check.whole and check.faults == () and check.entries == before
    (entry,) = log_of(enrolled.house, before)
    assert entry.new.details == {"entries": before, "faults": 0, "receipts": 0}
    assert oversight.log_state(desk).entries == before + 1
    assert oversight.log_state(desk).head == entry.hash


def change_a_word(raw: Connection) -> None:
    raw.execute("UPDATE audit_log SET body = replace(body, 'request.opened', 'request.viewed') WHERE seq = 10")
    raw.execute("UPDATE audit_log SET body = replace(body, '\"mono\":', '\"mono\":1') WHERE seq = 10")


def change_and_seal_again(raw: Connection) -> None:
    body = raw.execute("SELECT body FROM audit_log WHERE seq = 10").fetchone()[0].replace('"mono":', '"mono":1')
    raw.execute("UPDATE audit_log SET body = ?, hash = ? WHERE seq = 10", [body, leaf_hash(body.encode()).hex()])


def change_a_hash(raw: Connection) -> None:
    raw.execute("UPDATE audit_log SET hash = ? WHERE seq = 10", ["0" * 63 + "1"])


def take_one_out(raw: Connection) -> None:
    raw.execute("DELETE FROM audit_log WHERE seq = 10")


def take_the_first_out(raw: Connection) -> None:
    raw.execute("DELETE FROM audit_log WHERE seq = 1")


def swap_two(raw: Connection) -> None:
    for old, new in ((10, -1), (11, 10), (-1, 11)):
        raw.execute("UPDATE audit_log SET seq = ? WHERE seq = ?", [new, old])


def put_one_in(raw: Connection) -> None:
    """Make room for a forged entry and let it follow the one before it perfectly."""
    (top,) = raw.execute("SELECT max(seq) FROM audit_log").fetchone()
    for seq in range(top, 9, -1):
        raw.execute("UPDATE audit_log SET seq = ? WHERE seq = ?", [seq + 1, seq])
    (previous,) = raw.execute("SELECT hash FROM audit_log WHERE seq = 9").fetchone()
    forged = sealed(
        NewEntry(Act.VIEW_REQUEST, LogOutcome.DONE, "u"), seq=10, at="2026", monotonic_ms=1, previous=previous
    )
    raw.execute("INSERT INTO audit_log(seq, body, hash) VALUES (10, ?, ?)", [forged.body, forged.hash])


def begin_anew(raw: Connection) -> None:
    """Only the first entry stays, as if nothing had ever happened; what was recorded still names the others."""
    forged = sealed(NewEntry(Act.SIGN_IN, LogOutcome.DONE, "u"), seq=2, at="2026", monotonic_ms=1, previous=GENESIS)
    raw.execute("DELETE FROM audit_log WHERE seq > 2")
    raw.execute("UPDATE audit_log SET body = ?, hash = ? WHERE seq = 2", [forged.body, forged.hash])


def cut_the_end(raw: Connection) -> None:
    """The chain that is left is whole; but the records of the removed acts are still there."""
    raw.execute("DELETE FROM audit_log WHERE seq > (SELECT min(log_seq) FROM requests)")


def cut_the_end_and_go_on(raw: Connection) -> None:
    """Put other entries, well chained, in the place of those that were removed."""
    cut_the_end(raw)
    seq, previous = raw.execute("SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1").fetchone()
    for number in range(seq + 1, seq + 10):
        new = NewEntry(Act.READ_LOG, LogOutcome.DONE, "u", objects=("x",))
        forged = sealed(new, seq=number, at="2026", monotonic_ms=1, previous=previous)
        raw.execute("INSERT INTO audit_log(seq, body, hash) VALUES (?, ?, ?)", [number, forged.body, forged.hash])
        previous = forged.hash


TAMPERING = (
    change_a_word, change_and_seal_again, change_a_hash, take_one_out, take_the_first_out, swap_two, put_one_in,
    begin_anew, cut_the_end, cut_the_end_and_go_on,
)  # fmt: skip


@pytest.mark.parametrize("tamper", TAMPERING, ids=lambda tamper: tamper.__name__)
def test_tampering_with_the_key_in_hand_is_found(enrolled: Section, tamper: Callable[[Connection], None]) -> None:
    enrolled.request()
    enrolled.request()
    desk = enrolled.at("auditor")
    with enrolled.house.workspace.database.unguarded() as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        for trigger in ("audit_log_no_update", "audit_log_no_delete", "audit_log_in_order"):
            raw.execute(f"DROP TRIGGER {trigger}")
        raw.execute("BEGIN")
        tamper(raw)
        raw.execute("COMMIT")
    check = oversight.verify_log(desk)
    assert not check.whole
    assert all(fault.startswith(("Entry ", "The log ")) and fault.endswith(".") for fault in check.faults)
    assert log_of_raw(enrolled).count('"faults":0') == 0


def put_words_into_a_request(raw: Connection) -> None:
    raw.execute("DROP TRIGGER requests_no_update")
    raw.execute("UPDATE requests SET requester_name = 'Somebody Else'")


def take_a_request_out(raw: Connection) -> None:
    raw.execute("DROP TRIGGER requests_no_delete")
    raw.execute("DELETE FROM requests WHERE number = '2026-0002'")


def change_a_request_and_its_digest(raw: Connection) -> None:
    put_words_into_a_request(raw)
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'row_digests'"):
        raw.execute(f"DROP TRIGGER {name}")
    raw.execute("UPDATE row_digests SET digest = zeroblob(32) WHERE part = 'requests'")


def drop_a_rule(raw: Connection) -> None:
    raw.execute("DROP TRIGGER leads_need_two_examiners_and_a_supervisor")


@pytest.mark.parametrize(
    ("tamper", "words"),
    [
        (put_words_into_a_request, "Records of 'requests' were changed: 2 rows are not what was recorded"),
        (take_a_request_out, "Records of 'requests' were changed: 1 rows that were recorded are not there"),
        (change_a_request_and_its_digest, "are not those that the log names"),
        (drop_a_rule, "leads_need_two_examiners_and_a_supervisor is missing"),
    ],
)
def test_records_changed_beside_a_whole_log_are_found(
    enrolled: Section, tamper: Callable[[Connection], None], words: str
) -> None:
    enrolled.request()
    enrolled.request()
    desk = enrolled.at("auditor")
    assert oversight.verify_log(desk).whole
    with enrolled.house.workspace.database.unguarded() as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        tamper(raw)
    faults = oversight.verify_log(desk).faults
    assert any(words in fault for fault in faults), faults
    assert all(fault.endswith(".") for fault in faults)


def log_of_raw(section: Section) -> str:
    with section.house.workspace.database.unguarded() as raw:
        return "".join(row[0] for row in raw.execute("SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1"))


def test_reading_the_log_is_in_the_log(enrolled: Section) -> None:
    session = enrolled.at("okafor").session
    enrolled.request()
    desk = enrolled.at("auditor")
    assert session in oversight.list_sessions(desk)
    entries = oversight.read_session(desk, session.id)
    assert [entry.new.event for entry in entries] == [
        Act.SIGN_IN.value, Act.OPEN_REQUEST.value, Act.SIGN_OUT.value,
    ]  # fmt: skip
    assert [entry.new.event for entry in log_of(enrolled.house)[-2:]] == [Act.READ_LOG.value] * 2


def verifier(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the verifier as an outsider would: another process, nothing of the program on its path."""
    command = [sys.executable, "-I", "-W", "error", str(resource("verifier/verify_log.py")), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def exported(enrolled: Section) -> tuple[Section, HistoryExported]:
    enrolled.decided()
    desk = enrolled.at("auditor")
    session = next(item for item in oversight.list_sessions(desk) if item.user.sign_in_name == "okafor")
    return enrolled, oversight.export_session(desk, session.id)


def test_an_export_proves_itself_elsewhere(exported: tuple[Section, HistoryExported], tmp_path: Path) -> None:
    section, export = exported
    path = tmp_path / export.name
    path.write_bytes(export.data)
    key = public_key_of(section.house.workspace.keys.signing).hex()
    done = verifier(str(path), "--public-key", key)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Result: whole" in done.stdout
    other = verifier(str(path), "--public-key", "ab" * 32)
    assert other.returncode == 1
    entry = log_of(section.house)[-1]
    assert entry.new.event == Act.EXPORT_SESSION.value
    assert entry.new.objects[1] == hashlib.sha256(export.data).hexdigest() == export.sha256


def test_an_export_that_was_changed_does_not(exported: tuple[Section, HistoryExported], tmp_path: Path) -> None:
    section, export = exported
    key = public_key_of(section.house.workspace.keys.signing).hex()
    with zipfile.ZipFile(io.BytesIO(export.data)) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    for name, whole in content.items():
        bent = whole.replace(b"2026", b"2025", 1)
        changed = {**content, name: bent if bent != whole else whole + b"\n"}
        path = tmp_path / "changed.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for inner, data in changed.items():
                archive.writestr(inner, data)
        assert verifier(str(path), "--public-key", key).returncode == 1, name


def test_only_what_is_there_is_exported(enrolled: Section) -> None:
    desk = enrolled.at("auditor")
    with refused(enrolled.house, Act.EXPORT_SESSION, "does not exist", BadInput):
        oversight.export_session(desk, "no such session")


def test_an_export_names_the_pictures_of_the_session_by_their_hashes(
    exported: tuple[Section, HistoryExported],
) -> None:
    section, export = exported
    with zipfile.ZipFile(io.BytesIO(export.data)) as archive:
        pictures = archive.read("pictures.csv").decode()
        people = archive.read("people.json").decode()
    with section.house.workspace.database.reading() as db:
        for (digest,) in db.conn.execute("SELECT sha256 FROM evidence"):
            assert digest in pictures
    assert "Adaeze Okafor" in people and "Bo Lindqvist" not in people
