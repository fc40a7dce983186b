"""Records leave the gallery on the word of two people, and nothing of them is left; not in the raw bytes either."""

from __future__ import annotations

import contextlib
import datetime
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pypdf import PdfReader

from app.domain.casework.dissemination import Way
from app.domain.casework.outcomes import PassingForm
from app.domain.casework.review import Answer, Disposition
from app.domain.gallery.removal import Certificate, RecordName, Removal, RemovalForm, RemovalKind
from app.domain.log.audit import LogOutcome, NewEntry
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.reports.removal_certificate import certificate_lines
from app.services.casework import examining, lead_files, reporting, searching
from app.services.gallery import enrolment, expunging
from app.services.gallery.keeping import backing_up, holds
from app.services.gallery.manifest import ManifestRefused
from app.services.log import oversight
from app.storage.engine import Db, IntegrityError
from app.storage.tables import accounts, audit, gallery, removals
from tests.services.observing import faults, log_of, refused, store_files
from tests.support.pictures import write_picture
from tests.support.raw_bytes import database_bytes
from tests.support.section import KEPT, Section

ORDER = RemovalForm("expunged", "Order 12/2026 of the county court", "acquitted")
BOTH = (RecordName("TEST00001", "R001-1"), RecordName("TEST00001", "R001-2"))


@pytest.fixture
def filled(section: Section) -> Iterator[Section]:
    section.enrol()
    yield section


def propose(section: Section, *records: RecordName) -> Removal:
    return expunging.propose_removal(section.at("admin"), records or BOTH, ORDER)


def remove(section: Section, *records: RecordName) -> Certificate:
    removal = propose(section, *records)
    return expunging.confirm_removal(section.at("soto"), removal.number)


def plain_bytes(section: Section) -> bytes:
    """Return the database file decrypted page by page: free pages and the unused ends of pages, too."""
    database = section.house.workspace.database
    database.flush()
    return database_bytes(database)


def test_a_removed_person_is_nowhere_any_more(filled: Section) -> None:
    house = filled.house
    with house.workspace.database.reading() as db:
        photos = [photo for photo in gallery.every_photo(db) if photo.person_identifier == "P001"]
        templates = gallery.templates_of(db, [photo.id for photo in photos])
    files = len(store_files(house))
    assert b"Invented Person1" in plain_bytes(filled) and templates[0] in plain_bytes(filled)
    removal = propose(filled)
    desk = filled.at("soto")
    probe, index = np.frombuffer(templates[0], dtype="<f4"), house.index()
    assert index.rank(probe, 6)[0].person_id == photos[0].person_id
    done = expunging.confirm_removal(desk, removal.number)
    assert (len(done.records), done.people, done.findings) == (2, 1, ())
    assert dict(done.places)["templates"] == 2
    assert done.proposed_by == "Hana Admin" and done.confirmed_by == "Daniela Soto"
    assert {each.record_number for each in done.records} == {"R001-1", "R001-2"}
    # searches: the index of before, and the next one
    assert photos[0].person_id not in {each.person_id for each in index.rank(probe, 6)}
    now = house.index()
    assert len(now.photo_ids) == 10 and now.snapshot.people == 5
    # store and database
    assert len(store_files(house)) == files - 4
    assert not any(
        house.workspace.store.holds(digest) for photo in photos for digest in (photo.sha256, photo.thumbnail)
    )
    raw = plain_bytes(filled)
    for needle in (b"Invented Person1", b"R001-1", b"Charge1", *templates, *(p.sha256.encode() for p in photos)):
        assert needle not in raw
    assert b"Invented Person2" in raw  # the search itself can find
    assert not list(house.workspace.folder.glob("*.before-*"))
    wal = house.workspace.folder / "second-look.db-wal"
    assert not wal.exists() or wal.stat().st_size == 0
    assert faults(house) == []


def test_one_of_two_photos_leaves_the_person(filled: Section) -> None:
    done = remove(filled, BOTH[0])
    assert done.people == 0 and done.findings == ()
    with filled.house.workspace.database.reading() as db:
        (left,) = [photo for photo in gallery.every_photo(db) if photo.person_identifier == "P001"]
    assert left.record_number == "R001-2"


def test_neither_the_picture_nor_the_record_comes_back(filled: Section) -> None:
    remove(filled)
    manifest = filled.manifest(people=1, photos=1, name="again.csv")
    with pytest.raises(ManifestRefused, match="removed from the gallery by two people"):
        enrolment.import_folder(filled.at("admin"), filled.folder, manifest)
    other_record = manifest.read_text("utf-8").replace("R001-1", "R777-1")
    manifest.write_text(other_record, "utf-8")
    with pytest.raises(ManifestRefused, match="this picture was removed"):
        enrolment.import_folder(filled.at("admin"), filled.folder, manifest)
    other_picture = other_record.replace("R777-1", "R001-1").replace("p1_1.png", "p6_9.png")
    manifest.write_text(other_picture, "utf-8")
    write_picture(filled.folder / "p6_9.png", 6, variant=9)
    with pytest.raises(ManifestRefused, match="record R001-1 of TEST00001 was removed"):
        enrolment.import_folder(filled.at("admin"), filled.folder, manifest)


def test_nobody_removes_alone(filled: Section) -> None:
    removal = propose(filled)
    assert removal.number == "X-00001" and removal.kind is RemovalKind.EXPUNGED
    with pytest.raises(Refused, match="proposed this removal yourself"):
        expunging.confirm_removal(filled.at("admin"), removal.number)
    desk = filled.at("okafor")
    with refused(filled.house, Act.CONFIRM_REMOVAL, "needs the role"):
        expunging.confirm_removal(desk, removal.number)
    assert len(filled.house.index().photo_ids) == 12


def test_a_removal_is_done_once_and_a_withdrawn_one_never(filled: Section) -> None:
    first = propose(filled, BOTH[0])
    with pytest.raises(Refused, match="wait for another removal"):
        propose(filled, BOTH[0])
    expunging.withdraw_removal(filled.at("admin"), first.number)
    with pytest.raises(Refused, match="was withdrawn"):
        expunging.confirm_removal(filled.at("soto"), first.number)
    second = propose(filled, BOTH[0])
    expunging.confirm_removal(filled.at("soto"), second.number)
    with pytest.raises(Refused, match="done already"):
        expunging.confirm_removal(filled.at("soto"), second.number)
    with pytest.raises(Refused, match="does not wait"):
        expunging.withdraw_removal(filled.at("admin"), second.number)
    assert [each.is_open for each in expunging.list_removals(filled.at("auditor"))] == [False, False]


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (RemovalForm("erased", "a", "b"), "no kind of removal"),
        (RemovalForm("sealed", " ", "b"), "needs its authority"),
        (RemovalForm("sealed", "a", ""), "needs a reason"),
    ],
)
def test_a_form_that_lacks_something(filled: Section, form: RemovalForm, words: str) -> None:
    desk = filled.at("admin")
    with refused(filled.house, Act.PROPOSE_REMOVAL, words, BadInput):
        expunging.propose_removal(desk, BOTH, form)


def test_unknown_records_are_named_and_nothing_is_proposed(filled: Section) -> None:
    with pytest.raises(BadInput, match="Not in the gallery: R999 of TEST00001"):
        propose(filled, BOTH[0], RecordName("TEST00001", "R999"))
    with pytest.raises(BadInput, match="names 1 to 10,000 records, not 0"):
        expunging.propose_removal(filled.at("admin"), [], ORDER)
    with pytest.raises(BadInput, match="no removal X-00009"):
        expunging.confirm_removal(filled.at("soto"), "X-00009")
    assert expunging.list_removals(filled.at("soto")) == []


def test_an_open_review_goes_on_without_the_removed_person(filled: Section) -> None:
    receipt = filled.searched(list_length=6)
    filled.analyse("okafor", receipt.examination_id)
    done = remove(filled)
    assert len(done.open_requests) == 1 and done.leads == ()
    desk = filled.at("okafor")
    opened = examining.sitting(desk, receipt.examination_id)
    gone = [each for each in opened.candidates if each.photos == 0]
    assert len(gone) == 1
    pictures = examining.thumbnails(desk, receipt.examination_id)
    assert gone[0].id not in pictures and len(pictures) == len(opened.candidates) - 1
    assert examining.candidate_pictures(desk, receipt.examination_id, gone[0].id) == []
    examining.answer(desk, receipt.examination_id, Answer(gone[0].id, Disposition.CANNOT_COMPARE, "removed"))


def test_direct_sql_empties_and_deletes_nothing(filled: Section) -> None:
    database = filled.house.workspace.database
    removal = propose(filled)
    statements = (
        "DELETE FROM photo_templates",
        "UPDATE photos SET name = ''",
        "UPDATE people SET person_identifier = id",
        "DELETE FROM photos",
        "DELETE FROM removals",
        f"INSERT INTO removed_photos VALUES ('{removal.id}', '{removal.photo_ids[0]}', '{'0' * 64}', '{'0' * 64}')",
        f"INSERT INTO removal_confirmations VALUES ('{removal.id}', '{removal.proposed_by}', '2026', 1)",
    )
    for statement in statements:
        with database.unguarded() as connection, contextlib.closing(connection.cursor()) as cursor:
            with pytest.raises(IntegrityError):
                cursor.execute(statement)
    with database.removing() as db, pytest.raises(Exception, match="not authorized"):
        db.conn.execute("DELETE FROM photos")
    with database.transaction() as db, pytest.raises(Exception, match="not authorized"):
        db.conn.execute("DELETE FROM photo_templates")


def test_after_a_removal_only_the_empty_form_is_possible(filled: Section) -> None:
    done = remove(filled, BOTH[0])
    photo_id = done.records[0].photo_id
    with filled.house.workspace.database.unguarded() as connection:
        for change in ("name = 'somebody'", "width = 10", "record_number = 'R1'", "thumbnail = 'x'"):
            with pytest.raises(IntegrityError, match="what is recorded stays"):
                connection.execute(f"UPDATE photos SET {change} WHERE id = ?", [photo_id])
        with pytest.raises(IntegrityError, match="not described again"):
            connection.execute("INSERT INTO photo_templates VALUES (?, 'm', zeroblob(512))", [photo_id])


def test_the_certificate_names_whom_each_report_was_given_to(filled: Section) -> None:
    receipt = filled.decided(1)
    reporting.export_report(filled.at("okafor"), receipt.search_id, ["Court 4, clerk", "Det. Rowe"], way=Way.PRINTED)
    reporting.export_report(filled.at("okafor"), receipt.search_id, ["D.A. Kim"])
    lead, *reports = remove(filled).out_of_reach
    assert (lead.what, lead.recipients) == ("lead", ("Det. Ines Rowe",))
    assert sorted((each.what, each.recipients) for each in reports) == [
        ("report (lead, printed)", ("Court 4, clerk", "Det. Rowe")),
        ("report (lead, saved)", ("D.A. Kim",)),
    ]


def test_the_certificate_names_whom_a_lead_was_passed_on_to_later(filled: Section) -> None:
    filled.decided(1)
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    for recipient in ("Det. Osei, Homicide", "Metro Transit Police"):
        form = PassingForm("Det. Rowe", recipient, "a related case", today)
        lead_files.pass_on(filled.at("okafor"), f"L-{today[:4]}-0001", form)
    given = [(each.what, each.recipients) for each in remove(filled).out_of_reach]
    assert given == [
        ("lead", ("Det. Ines Rowe",)),
        ("lead, passed on", ("Det. Osei, Homicide",)),
        ("lead, passed on", ("Metro Transit Police",)),
    ]


def test_a_report_of_an_earlier_version_went_to_the_leads_recipients(
    filled: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reports from before the seventh migration have nobody on record."""
    receipt = filled.decided(1)
    monkeypatch.setattr("app.services.casework.reporting.checked_recipients", lambda _: ())
    reporting.export_report(filled.at("okafor"), receipt.search_id, [])
    _, report = remove(filled).out_of_reach
    assert (report.what, report.recipients) == ("report (lead)", ("Det. Ines Rowe",))


def test_a_lead_is_marked_also_when_other_photos_of_the_person_remain(filled: Section) -> None:
    receipt = filled.decided(1)
    desk = filled.at("soto")
    assert "left the gallery" not in pages(reporting.export_report(desk, receipt.search_id, ["Det. Kim"]).pdf)
    remove(filled, BOTH[0])
    words = pages(reporting.export_report(filled.at("soto"), receipt.search_id, ["Det. Kim"]).pdf)
    assert "records of the person it names left the gallery" in words and "X-00001" in words
    assert "R001-2" in words  # what is still there is still shown


def pages(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_certificate_names_backups_sessions_and_holds(filled: Section, tmp_path: Path) -> None:
    backing_up.back_up(filled.at("admin"), tmp_path / "monday.backup", "Safe 3")
    receipt = filled.decided(1)
    viewed = next(each.new.session for each in log_of(filled.house) if each.new.event == Act.VIEW_CANDIDATE)
    oversight.export_session(filled.at("auditor"), viewed)
    oversight.export_session(filled.at("auditor"), filled.at("auditor").session.id)  # had nothing to do with it
    holds.set_on_record(filled.at("soto"), BOTH[0], "court", "pending")
    done = remove(filled)
    assert done.leads and receipt.search_id and done.holds == ("H-00001",)
    given = [(each.what, each.recipients) for each in done.out_of_reach if each.what != "lead"]
    assert given == [("exported log (session)", ()), ("backup", ("Safe 3",))]
    lines = dict(certificate_lines(done))["Out of this program's reach"]
    assert any("B-00001 (monday.backup)" in line and "given to: Safe 3" in line for line in lines)
    assert any("no recipient is on record" in line for line in lines)


def test_a_search_that_is_running_records_nobody_who_just_left(
    filled: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    removal = propose(filled)
    probe = filled.probe(filled.evidence(filled.request().id, 1))
    desk = filled.at("okafor")
    ranked = desk.house.rank_each

    def while_it_ranks(*arguments: Any) -> Any:
        found = ranked(*arguments)
        with filled.house.workspace.database.removing() as db:
            leave(db, filled, removal)
        return found

    monkeypatch.setattr(desk.house, "rank_each", while_it_ranks)
    with pytest.raises(Refused, match="changed while it was searched, so nothing was recorded"):
        searching.run_search(desk, probe.id)


def leave(db: Db, section: Section, removal: Removal) -> None:
    """Carry a removal out past the services, as another process would."""
    soto = next(user for user in accounts.users(db) if user.sign_in_name == "soto").id
    entry = NewEntry(Act.CONFIRM_REMOVAL, LogOutcome.DONE, soto, objects=(removal.id,))
    photos = [photo for photo in (gallery.photo(db, each) for each in removal.photo_ids) if photo]
    key = section.house.workspace.keys.names
    removals.empty(db, removal, soto, "2026-11-22T10:00:00.000000Z", audit.append(db, entry).seq, key, photos)


def test_the_gallery_has_a_new_version(filled: Section) -> None:
    with filled.house.workspace.database.reading() as db:
        before = gallery.version(db)
    remove(filled, BOTH[0])
    with filled.house.workspace.database.reading() as db:
        assert gallery.version(db) > before
        assert removals.removal_of(db, gallery.photos_of_records(db, "TEST00001", ["R001-2"])[0].id) is None


def test_what_is_due_and_what_waits(section: Section) -> None:
    manifest = section.manifest(people=2, photos=2)
    head, *lines = manifest.read_text("utf-8").splitlines()
    until = ["2026-11-21", "2026-11-22", KEPT, "2020-01-01"]
    dated = [line.replace(KEPT, day) for line, day in zip(lines, until, strict=True)]
    manifest.write_text("\n".join([head, *dated]) + "\n", "utf-8")
    enrolment.import_folder(section.at("admin"), section.folder, manifest)
    today = datetime.date(2026, 11, 22)
    found = expunging.list_due(section.at("admin"), today)
    assert [(each.record_number, each.waiting) for each in found] == [("R002-2", False), ("R001-1", False)]
    propose(section, RecordName("TEST00001", "R002-2"))
    assert [each.waiting for each in expunging.list_due(section.at("soto"), today)] == [True, False]
    expunging.confirm_removal(section.at("soto"), "X-00001")
    assert [each.record_number for each in expunging.list_due(section.at("soto"), today)] == ["R001-1"]
    assert len(expunging.list_due(section.at("auditor"), today + datetime.timedelta(days=1))) == 2
