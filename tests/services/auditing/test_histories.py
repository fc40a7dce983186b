"""Exports of parts of the log and the disclosure of a case: they prove themselves elsewhere and hide nothing."""

from __future__ import annotations

import csv
import datetime
import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.log.audit import NewEntry
from app.domain.log.scopes import Scope, ScopeKind
from app.domain.periods import Period
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.reports.checkpoint import checkpoint_text, sign_note
from app.services.auditing.disclosures import disclose_case
from app.services.auditing.histories import HistoryExported, export_history
from app.services.casework import lead_files
from app.services.log import anchoring, oversight
from app.storage.folder.keys import public_key_of
from tests.services.observing import log_of, refused
from tests.support.section import Section

TODAY = datetime.datetime.now(datetime.UTC).date()
AROUND = Period(TODAY - datetime.timedelta(days=1), TODAY + datetime.timedelta(days=1), datetime.UTC)


def inside(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def check_whole(section: Section, data: bytes, folder: Path) -> None:
    """Check it with the verifier that lies in it, as anybody elsewhere would."""
    path = folder / "export.zip"
    path.write_bytes(data)
    key = public_key_of(section.house.workspace.keys.signing).hex()
    verdict = oversight.load_verifier().verify(str(path), key, None)
    assert verdict.whole and verdict.complete, verdict.lines


SCOPES = {
    "request": Scope(ScopeKind.REQUEST, "2026-0001"),
    "person": Scope(ScopeKind.PERSON, "okafor"),
    "person in a period": Scope(ScopeKind.PERSON, "okafor", AROUND),
    "period": Scope(ScopeKind.PERIOD, period=AROUND),
}


@pytest.mark.parametrize("name", sorted(SCOPES))
def test_every_scope_has_the_logs_own_entries_in_their_order(released: Section, tmp_path: Path, name: str) -> None:
    desk = released.at("auditor")
    before = log_of(released.house)
    export = export_history(desk, SCOPES[name])
    check_whole(released, export.data, tmp_path)
    lines = [json.loads(line) for line in inside(export.data)["entries.jsonl"].decode().splitlines()]
    with desk.reading() as db:
        (okafor,) = db.conn.execute("SELECT id FROM users WHERE sign_in_name = 'okafor'").fetchone()
        (request,) = db.conn.execute("SELECT id FROM requests WHERE number = '2026-0001'").fetchone()
    kept: dict[str, Callable[[NewEntry], bool]] = {
        "request": lambda new: new.request == request,
        "period": lambda new: True,
        "person": lambda new: new.person == okafor,
        "person in a period": lambda new: new.person == okafor,
    }
    wanted = [entry for entry in before if kept[name](entry.new)]
    assert [line["body"] for line in lines] == [entry.body for entry in wanted]
    record = log_of(released.house)[-1].new
    assert (record.event, record.objects[1]) == (Act.EXPORT_SESSION.value, hashlib.sha256(export.data).hexdigest())


def test_an_export_of_some_entries_proves_that_the_log_grew_from_every_receipt(
    released: Section, tmp_path: Path
) -> None:
    desk = released.at("auditor")
    receipts = [anchoring.take_receipt(desk), anchoring.take_receipt(desk)]
    paths = [tmp_path / f"receipt-{number}.txt" for number in (1, 2)]
    for path, receipt in zip(paths, receipts, strict=True):
        path.write_text(receipt.note)
    export = tmp_path / "export.zip"
    export.write_bytes(export_history(desk, SCOPES["request"]).data)
    verify, key = oversight.load_verifier().verify, public_key_of(released.house.workspace.keys.signing).hex()
    verdict = verify(str(export), key, [str(path) for path in paths])
    assert verdict.whole and verdict.complete, verdict.lines
    assert sum("still begins with" in line for line in verdict.lines) == 2
    sizes = json.loads(inside(export.read_bytes())["consistency.json"])
    assert sorted(map(int, sizes)) == [receipt.size for receipt in receipts]
    other = receipts[0].note.split("\n")
    forged = sign_note(
        checkpoint_text(other[0], receipts[0].size, bytes(32)), other[0], released.house.workspace.keys.signing
    )
    paths[0].write_text(forged)
    assert not verify(str(export), key, [str(paths[0])]).whole, "a receipt over other entries is not borne out"


def test_pictures_leave_with_a_reason_and_in_the_bytes_on_record(released: Section, tmp_path: Path) -> None:
    desk = released.at("auditor")
    scope = Scope(ScopeKind.REQUEST, "2026-0001")
    without = inside(export_history(desk, scope).data)
    assert not any(name.startswith("pictures/") for name in without)
    export = export_history(desk, scope, pictures=True, reason="hearing of 24 November", case_uco=True)
    files = inside(export.data)
    check_whole(released, files["log.zip"], tmp_path)
    pictures = {name: data for name, data in files.items() if name.startswith("pictures/")}
    assert pictures
    for name, data in pictures.items():
        assert Path(name).stem == hashlib.sha256(data).hexdigest()
    assert "decoded frame" in files["README.txt"].decode(), "what is no file is named as left out"
    listed = {row["file"]: row["sha256"] for row in csv.DictReader(io.StringIO(files["contents.csv"].decode()))}
    others = files.keys() - {"README.txt", "contents.csv"}
    assert listed == {name: hashlib.sha256(files[name]).hexdigest() for name in others}
    with desk.reading() as db:
        row = db.conn.execute("SELECT pictures, reason FROM history_exports ORDER BY log_seq DESC").fetchone()
    assert tuple(row) == (1, "hearing of 24 November")
    assert "hearing" not in log_of(released.house)[-1].body


def test_the_graph_names_people_pictures_and_acts_by_ids_that_exist(released: Section) -> None:
    export = export_history(released.at("auditor"), Scope(ScopeKind.REQUEST, "2026-0001"), case_uco=True)
    graph = json.loads(inside(export.data)["case-uco.jsonld"])
    parts = {part["@id"]: part for part in graph["@graph"]}
    assert len(parts) == len(graph["@graph"])
    acts = [part for part in graph["@graph"] if part["@type"] == "case-investigation:InvestigativeAction"]
    entries = inside(inside(export.data)["log.zip"])["entries.jsonl"].decode().splitlines()
    assert len(acts) == len(entries)
    for act in acts:
        assert parts[act["uco-action:performer"]["@id"]]["@type"] == "uco-identity:Person"
        for item in act.get("uco-action:object", []):
            assert parts[item["@id"]]["@type"] == "uco-observable:File"
    prefixes = {name.partition(":")[0] for part in graph["@graph"] for name in (*part, part["@type"]) if name[0] != "@"}
    assert prefixes <= set(graph["@context"])


@pytest.mark.parametrize(
    ("scope", "more", "words"),
    [
        (Scope(ScopeKind.SESSION, "none"), {}, "does not exist"),
        (Scope(ScopeKind.REQUEST, "none"), {}, "There is no request"),
        (Scope(ScopeKind.PERSON, "none"), {}, "There is no account"),
        (Scope(ScopeKind.PERIOD), {}, "needs its first and its last day"),
        (Scope(ScopeKind.REQUEST, "2026-0001"), {"pictures": True, "reason": " "}, "only with a reason"),
    ],
)
def test_what_cannot_be_exported_is_said(released: Section, scope: Scope, more: dict[str, object], words: str) -> None:
    desk = released.at("auditor")
    with refused(released.house, Act.EXPORT_SESSION, words, BadInput):
        export_history(desk, scope, **more)  # type: ignore[arg-type]


def disclosed(section: Section, case: str = "C-1") -> HistoryExported:
    return disclose_case(section.at("auditor"), case, ["Defence counsel"], "order of 24 November")


def test_a_disclosure_names_every_search_and_every_candidate(released: Section, tmp_path: Path) -> None:
    for number, case in enumerate(("C-1", "C-2"), start=1):
        files = inside(disclosed(released, case).data)
        check_whole(released, files["log.zip"], tmp_path)
        rows = list(csv.DictReader(io.StringIO(files["searches.csv"].decode())))
        with released.at("auditor").reading() as db:
            sql = (
                "SELECT f.record_number, c.rank FROM candidates AS c JOIN photos AS f ON f.id = c.photo_id "
                "JOIN searches AS s ON s.id = c.search_id JOIN requests AS r ON r.id = s.request_id "
                "WHERE r.case_number = ?"
            )
            listed = {(record, str(rank)) for record, rank in db.conn.execute(sql, [case])}
        assert listed and {(row["record"], row["rank"]) for row in rows} == listed
        assert {row["examiner"] for row in rows} == {"Adaeze Okafor", "Bo Lindqvist"}
        assert {row["lead"] for row in rows} == ({f"L-{TODAY.year}-0001"} if number == 1 else {""})
        assert files["disclosure.pdf"].startswith(b"%PDF")


def test_a_disclosure_stands_in_the_time_line_of_its_case_only(released: Section) -> None:
    from app.services.auditing.timelines import read_time_line

    disclosed(released)
    desk = released.at("auditor")
    assert read_time_line(desk, "2026-0001").recipients[-1] == "Defence counsel"
    assert read_time_line(desk, "2026-0001").moments[-1].event == Act.DISCLOSE_CASE.value
    assert read_time_line(desk, "2026-0002").recipients == ()


def test_a_disclosure_needs_a_case_a_reason_and_a_recipient(released: Section) -> None:
    desk = released.at("auditor")
    for case, recipients, reason, words in (
        ("C-9", ["D"], "order", "no request of a case C-9"), ("C-1", [" "], "order", "recipient"),
        ("C-1", ["D"], " ", "needs its reason"),
    ):  # fmt: skip
        with refused(released.house, Act.DISCLOSE_CASE, words, BadInput):
            disclose_case(desk, case, recipients, reason)


def test_what_became_of_the_lead_is_disclosed(released: Section) -> None:
    from app.domain.casework.outcomes import Feedback, OutcomeForm
    from app.reports.disclosure import _lead_words

    form = OutcomeForm(Feedback.WRONG_PERSON, "alibi", "Det. Kim", TODAY.isoformat())
    lead_files.record_outcome(released.at("okafor"), f"L-{TODAY.year}-0001", form)
    (file,) = lead_files.list_leads(released.at("auditor")).files
    words = _lead_words(file)
    assert "Wrong person" in words and "Det. Ines Rowe; Det. Kim" in words
