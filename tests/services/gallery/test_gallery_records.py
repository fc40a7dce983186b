"""Records are looked up by name, not leafed through; a photo opens with a reason that stays on record."""

from __future__ import annotations

import pytest

from app.domain.gallery import record_search
from app.domain.gallery.record_search import RecordQuery
from app.domain.gallery.removal import RecordName, RemovalForm
from app.domain.staff.roles import Act
from app.errors import BadInput
from app.services.gallery import gallery_records
from app.services.gallery.expunging import confirm_removal, propose_removal
from app.services.gallery.gallery_records import find_records, open_gallery_photo
from app.storage.engine import IntegrityError
from app.storage.tables.record_lines import add_opening
from tests.services.observing import log_of, refused, sight
from tests.support.section import Section

REASON = "The person asked for a copy"


def numbers(section: Section, **known: str) -> list[str]:
    return [line.record_number for line in find_records(section.at("admin"), RecordQuery(**known)).lines]


def test_by_record_number_person_and_agency(section: Section) -> None:
    section.enrol(people=3)
    assert numbers(section, record_number=" R002-1 ") == ["R002-1"]
    assert numbers(section, record_number="R002") == ["R002-1", "R002-2"]
    assert numbers(section, person_identifier="P003") == ["R003-1", "R003-2"]
    assert numbers(section, person_identifier="P003", record_number="R003-2", agency="TEST00001") == ["R003-2"]
    assert numbers(section, person_identifier="P003", agency="OTHER") == []
    assert numbers(section, record_number="%") == [], "what is written is not a pattern"
    line = find_records(section.at("admin"), RecordQuery(record_number="R001-2")).lines[0]
    assert (line.person_identifier, line.taken_on, line.import_number) == ("P001", "2019-03-02", "I-00001")


@pytest.mark.parametrize("query", [RecordQuery(), RecordQuery(agency="TEST00001"), RecordQuery("", " ", "\t")], ids=str)
def test_who_looks_for_nothing_in_particular_is_refused(section: Section, query: RecordQuery) -> None:
    section.enrol(people=1)
    desk = section.at("admin")
    with refused(section.house, Act.FIND_RECORDS, "not leafed through", BadInput):
        find_records(desk, query)


def test_a_long_list_is_cut_and_says_so(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    section.enrol(people=3)
    monkeypatch.setattr(gallery_records, "MOST_RECORDS", 4)
    found = find_records(section.at("admin"), RecordQuery(person_identifier="P"))
    assert (len(found.lines), found.more) == (4, True)
    assert not find_records(section.at("admin"), RecordQuery(person_identifier="P001")).more
    assert record_search.MOST_RECORDS == 500


def test_an_opening_is_on_record_with_its_reason_and_logged_without_it(section: Section) -> None:
    section.enrol(people=2)
    desk = section.at("admin")
    line = find_records(desk, RecordQuery(record_number="R002-1")).lines[0]
    picture = open_gallery_photo(desk, line.photo_id, f"  {REASON}  ")
    assert (picture.photo_id, picture.pixels.shape) == (line.photo_id, (300, 240, 3))
    with desk.reading() as db:
        (row,) = db.conn.execute("SELECT photo_id, reason, opened_by FROM photo_openings").fetchall()
    assert tuple(row) == (line.photo_id, REASON, desk.session.user.id)
    entry = log_of(section.house)[-1]
    assert (entry.new.event, entry.new.objects[1]) == (Act.OPEN_GALLERY_PHOTO.value, line.photo_id)
    assert "copy" not in entry.body


def test_no_reason_no_photo(section: Section) -> None:
    section.enrol(people=1)
    desk = section.at("admin")
    line = find_records(desk, RecordQuery(record_number="R001-1")).lines[0]
    with refused(section.house, Act.OPEN_GALLERY_PHOTO, "at least 10 characters", BadInput):
        open_gallery_photo(desk, line.photo_id, "curious")


def test_what_was_removed_is_neither_listed_nor_opened(section: Section) -> None:
    section.enrol(people=2)
    line = find_records(section.at("admin"), RecordQuery(record_number="R001-1")).lines[0]
    form = RemovalForm("sealed", "order 12", "sealed by the court")
    removal = propose_removal(section.at("admin"), [RecordName("TEST00001", "R001-1")], form)
    confirm_removal(section.at("soto"), removal.number)
    assert numbers(section, person_identifier="P001") == ["R001-2"]
    desk = section.at("admin")
    for name in (line.photo_id, "nothing"):
        with refused(section.house, Act.OPEN_GALLERY_PHOTO, "not in the gallery any more", BadInput):
            open_gallery_photo(desk, name, REASON)


@pytest.mark.parametrize("name", ["auditor", "okafor", "soto", "trainer"])
def test_others_neither_look_up_nor_open(section: Section, name: str) -> None:
    section.enrol(people=1)
    line = find_records(section.at("admin"), RecordQuery(record_number="R001-1")).lines[0]
    desk = section.at(name)
    with refused(section.house, Act.FIND_RECORDS, "administrator"):
        find_records(desk, RecordQuery(record_number="R001-1"))
    with refused(section.house, Act.OPEN_GALLERY_PHOTO, "administrator"):
        open_gallery_photo(desk, line.photo_id, REASON)


def test_the_database_takes_no_opening_without_its_log_entry(section: Section) -> None:
    section.enrol(people=1)
    desk = section.at("admin")
    photo = find_records(desk, RecordQuery(record_number="R001-1")).lines[0].photo_id
    before = sight(section.house)
    row = {"id": "x", "photo_id": photo, "reason": REASON, "opened_by": desk.session.user.id, "opened_at": "now"}
    with pytest.raises(IntegrityError, match="no log entry"), section.house.workspace.database.transaction() as db:
        add_opening(db, {**row, "log_seq": before.entries})
    assert sight(section.house) == before
