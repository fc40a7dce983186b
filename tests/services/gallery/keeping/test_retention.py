"""The retention schedule, legal holds and the purge by two people; and what the database itself refuses."""

from __future__ import annotations

import datetime

import pytest

from app.domain.gallery.removal import RecordName, RemovalForm, RemovalKind
from app.domain.gallery.retention import Hold, RetentionClass, Schedule
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.gallery import enrolment, expunging
from app.services.gallery.keeping import holds, retention
from app.storage.engine import IntegrityError
from app.storage.tables import gallery
from tests.services.observing import refused, sight
from tests.storage.direct import direct
from tests.support.section import KEPT, Section

TODAY = datetime.date(2026, 11, 22)
SCHEDULE = ("Records act, section 4", "time is over")
FIRST, SECOND = RecordName("TEST00001", "R001-1"), RecordName("TEST00001", "R001-2")


@pytest.fixture
def dated(section: Section) -> Section:
    """Two people with two photos each; three of the four are due."""
    manifest = section.manifest(people=2, photos=2)
    head, *lines = manifest.read_text("utf-8").splitlines()
    until = ["2026-11-21", "2025-01-01", "2027-01-01", "2020-01-01"]
    dated = [line.replace(KEPT, day) for line, day in zip(lines, until, strict=True)]
    manifest.write_text("\n".join([head, *dated]) + "\n", "utf-8")
    enrolment.import_folder(section.at("admin"), section.folder, manifest)
    return section


def due(section: Section) -> dict[str, tuple[bool, bool]]:
    return {each.record_number: (each.waiting, each.held) for each in expunging.list_due(section.at("admin"), TODAY)}


@pytest.mark.parametrize(
    ("years", "days", "taken_on", "until"),
    [
        (10, None, "2020-03-01", "2030-02-28"),
        (4, None, "2020-02-29", "2024-02-28"),
        (1, None, "2020-02-29", "2021-02-28"),
        (None, 1, "2026-12-31", "2026-12-31"),
        (None, 90, "2026-01-01", "2026-03-31"),
    ],
)
def test_until_when_a_class_keeps_a_photo(years: int | None, days: int | None, taken_on: str, until: str) -> None:
    assert RetentionClass("c", years, days, "r").until(taken_on) == until


def test_the_newest_of_a_name_counts(section: Section) -> None:
    for years in (5, 7):
        retention.set_class(section.at("admin"), RetentionClass(" adults ", years, None, "statute"))
    retention.set_class(section.at("admin"), RetentionClass("juveniles", None, 365, "statute"))
    schedule = retention.schedule(section.at("soto"))
    assert [(each.name, each.length) for each in schedule.classes] == [("adults", "7 years"), ("juveniles", "365 days")]
    assert schedule.until("adults", "2020-06-01") == "2027-05-31"
    with pytest.raises(BadInput, match=r"'adult' is no retention class of this section. Known are: adults, juveniles"):
        schedule.until("adult", "2020-06-01")
    with pytest.raises(BadInput, match="Known are: none"):
        Schedule(()).until("adults", "2020-06-01")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (RetentionClass(" ", 5, None, "r"), "needs a name and a reason"),
        (RetentionClass("c", 5, None, " "), "needs a name and a reason"),
        (RetentionClass("c", None, None, "r"), "either how many years or how many days"),
        (RetentionClass("c", 5, 5, "r"), "either how many years or how many days"),
        (RetentionClass("c", 0, None, "r"), "1 to 150 years, not 0"),
        (RetentionClass("c", None, 55_001, "r"), "1 to 55,000 days, not 55,001"),
    ],
)
def test_a_class_that_says_too_little_or_too_much(section: Section, given: RetentionClass, words: str) -> None:
    desk = section.at("admin")
    with refused(section.house, Act.SET_RETENTION, words, BadInput):
        retention.set_class(desk, given)


def test_what_is_due_goes_in_one_removal_of_two_people(dated: Section) -> None:
    assert due(dated) == {"R002-2": (False, False), "R001-2": (False, False), "R001-1": (False, False)}
    removal = retention.propose_due(dated.at("admin"), TODAY, *SCHEDULE)
    assert (removal.kind, len(removal.photo_ids)) == (RemovalKind.RETENTION, 3)
    with pytest.raises(BadInput, match="Nothing is due on 2026-11-22 that is not held and does not wait"):
        retention.propose_due(dated.at("admin"), TODAY, *SCHEDULE)
    with pytest.raises(Refused, match="proposed this removal yourself"):
        expunging.confirm_removal(dated.at("admin"), removal.number)
    before = sight(dated.house).entries
    done = expunging.confirm_removal(dated.at("soto"), removal.number)
    assert {each.record_number for each in done.records} == {"R001-1", "R001-2", "R002-2"}
    assert due(dated) == {}
    assert sight(dated.house).entries > before  # the log only grows


def test_a_held_record_is_not_due(dated: Section) -> None:
    hold = holds.set_on_record(dated.at("soto"), FIRST, "Civil court, 7 C 12/26", "suit over the arrest")
    assert (hold.number, hold.name, hold.is_open) == ("H-00001", "TEST00001 R001-1", True)
    assert due(dated)["R001-1"] == (False, True)
    assert len(retention.propose_due(dated.at("admin"), TODAY, *SCHEDULE).photo_ids) == 2


def test_a_hold_on_a_person_covers_every_photo(dated: Section) -> None:
    holds.set_on_person(dated.at("admin"), "P001", "court", "pending")
    assert {number for number, (_, held) in due(dated).items() if held} == {"R001-1", "R001-2"}
    desk = dated.at("admin")
    with refused(dated.house, Act.PROPOSE_REMOVAL, r"legal hold lies on some of these records \(H-00001\)", Refused):
        expunging.propose_removal(desk, [SECOND], RemovalForm("retention", "act", "over"))


def test_a_hold_set_after_the_proposal_stops_it_until_it_is_lifted(dated: Section) -> None:
    removal = retention.propose_due(dated.at("admin"), TODAY, *SCHEDULE)
    hold = holds.set_on_person(dated.at("soto"), "P002", "court", "pending")
    desk = dated.at("soto")
    with refused(dated.house, Act.CONFIRM_REMOVAL, "legal hold lies on", Refused):
        expunging.confirm_removal(desk, removal.number)
    lifted = holds.lift(dated.at("admin"), hold.number, "suit withdrawn")
    assert (lifted.is_open, lifted.lift_reason) == (False, "suit withdrawn")
    with pytest.raises(Refused, match="lifted already"):
        holds.lift(dated.at("admin"), hold.number, "again")
    assert len(expunging.confirm_removal(dated.at("soto"), removal.number).records) == 3
    assert [each.number for each in holds.list_holds(dated.at("auditor"))] == ["H-00001"]


def test_an_order_stands_above_a_hold(dated: Section) -> None:
    holds.set_on_record(dated.at("soto"), FIRST, "court", "pending")
    removal = expunging.propose_removal(dated.at("admin"), [FIRST], RemovalForm("expunged", "order", "acquitted"))
    assert expunging.confirm_removal(dated.at("soto"), removal.number).findings == ()


@pytest.mark.parametrize(
    ("record", "authority", "reason", "words"),
    [
        (RecordName("TEST00001", "R9"), "a", "b", "Not in the gallery: R9 of TEST00001"),
        (FIRST, " ", "b", "needs its authority"),
        (FIRST, "a", "", "needs a reason"),
    ],
)
def test_a_hold_that_lacks_something(
    dated: Section, record: RecordName, authority: str, reason: str, words: str
) -> None:
    desk = dated.at("soto")
    with refused(dated.house, Act.SET_HOLD, words, BadInput):
        holds.set_on_record(desk, record, authority, reason)
    with pytest.raises(BadInput, match="Nobody in the gallery has the identifier P9"):
        holds.set_on_person(desk, "P9", "a", "b")
    with pytest.raises(BadInput, match="There is no hold H-9"):
        holds.lift(desk, "H-9", "over")


def held_photo(section: Section) -> tuple[Hold, str]:
    hold = holds.set_on_record(section.at("soto"), FIRST, "court", "pending")
    with section.house.workspace.database.reading() as db:
        (photo,) = db.conn.execute("SELECT photo_id FROM held_photos").fetchall()
    return hold, photo[0]


def test_the_database_itself_keeps_what_is_held(dated: Section) -> None:
    removal = retention.propose_due(dated.at("admin"), TODAY, *SCHEDULE)
    _, photo = held_photo(dated)
    assert photo in removal.photo_ids
    user = dated.at("soto").session.user.id
    with direct(dated.house.workspace.database) as rows, pytest.raises(IntegrityError, match="legal hold"):
        rows.removed(removal.id, by=user, photo=photo)
    with direct(dated.house.workspace.database) as rows, pytest.raises(IntegrityError, match="legal hold"):
        rows.removal("Y", photo, kind="retention", proposed_by=removal.proposed_by)


def test_who_sets_classes_and_holds_by_direct_sql(dated: Section) -> None:
    _, photo = held_photo(dated)
    examiner = dated.at("okafor").session.user.id
    database = dated.house.workspace.database
    with direct(database) as rows, pytest.raises(IntegrityError, match="administrator sets retention"):
        rows.retention_class(set_by=examiner)
    with direct(database) as rows, pytest.raises(IntegrityError, match="supervisor sets a hold"):
        rows.hold(photo_id=photo, set_by=examiner)
    with direct(database) as rows, pytest.raises(IntegrityError, match="supervisor lifts a hold"):
        rows.lift(rows.db.conn.execute("SELECT id FROM legal_holds").fetchone()[0], by=examiner)


def test_an_import_is_undone_as_a_whole(section: Section) -> None:
    section.enrol(people=2)
    with pytest.raises(BadInput, match="There is no import I-9"):
        expunging.propose_undo(section.at("admin"), "I-9", "Chief's order", "wrong folder")
    manifest = section.manifest(people=4)
    lines = manifest.read_text("utf-8").splitlines()
    manifest.write_text("\n".join([lines[0], *lines[5:]]) + "\n", "utf-8")
    second = enrolment.import_folder(section.at("admin"), section.folder, manifest)
    gone = expunging.propose_removal(
        section.at("admin"), [RecordName("TEST00001", "R003-1")], RemovalForm("sealed", "order", "sealed")
    )
    with pytest.raises(Refused, match="1 of these records wait for another removal"):
        expunging.propose_undo(section.at("admin"), second.number, "Chief's order", "wrong folder")
    expunging.confirm_removal(section.at("soto"), gone.number)
    removal = expunging.propose_undo(section.at("admin"), second.number, "Chief's order", "wrong folder")
    assert (removal.kind, len(removal.photo_ids)) == (RemovalKind.MISTAKE, 3)
    done = expunging.confirm_removal(section.at("soto"), removal.number)
    assert (done.people, done.findings) == (2, ())
    assert len(section.house.index().photo_ids) == 4
    with pytest.raises(BadInput, match=f"Nothing of import {second.number} is in the gallery any more"):
        expunging.propose_undo(section.at("admin"), second.number, "Chief's order", "wrong folder")


def test_a_manifest_names_a_class_and_the_photo_gets_its_day(section: Section) -> None:
    retention.set_class(section.at("admin"), RetentionClass("adults", 10, None, "statute"))
    manifest = section.manifest(people=1, photos=1)
    text = manifest.read_text("utf-8").replace("retain_until", "retention_class").replace(KEPT, "adults")
    manifest.write_text(text, "utf-8")
    enrolment.import_folder(section.at("admin"), section.folder, manifest)
    with section.house.workspace.database.reading() as db:
        (photo,) = gallery.every_photo(db)
    assert (photo.taken_on, photo.retain_until) == ("2018-03-01", "2028-02-29")
