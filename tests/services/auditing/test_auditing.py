"""The auditor's room over a section's real records: register, time line, who has seen what, and the signed review."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from app.domain.casework.outcomes import Feedback, OutcomeForm, PassingForm
from app.domain.clock import from_text
from app.domain.log.log_review import FlagFinding
from app.domain.log.misuse import Limits, Rule
from app.domain.log.register import RegisterRow
from app.domain.periods import Period
from app.domain.staff.roles import Act
from app.domain.staff.settings import CLOSES, OPENS
from app.errors import BadInput, Refused
from app.services.auditing import flags, register, reviewing, sightings, timelines
from app.services.casework import lead_files, queue
from app.services.recording import Desk
from tests.services.observing import log_of, refused, sight
from tests.support.section import Section

TODAY = datetime.datetime.now(datetime.UTC).date()
AROUND = Period(TODAY - datetime.timedelta(days=1), TODAY + datetime.timedelta(days=1), datetime.UTC)
BEFORE = Period(datetime.date(2020, 1, 1), datetime.date(2020, 12, 31), datetime.UTC)
QUIET = Limits(opens=0, closes=24, switch_seconds=-1)
NEVER = Limits(opens=0, closes=0, switch_seconds=-1)
"""Every search is out of hours. In tests one account follows another at once."""


def row_of(found: register.Register, badge: str) -> RegisterRow:
    return next(row for row in found.people if row.badge == badge)


def test_the_register_counts_who_did_what(released: Section) -> None:
    found = register.read_register(released.at("auditor"), AROUND)
    okafor, soto = row_of(found, "E-101"), row_of(found, "S-201")
    assert (okafor.counts.searches, okafor.counts.with_lead, okafor.counts.without_lead) == (2, 1, 1)
    assert (soto.counts.released, soto.counts.exports, soto.counts.searches) == (1, 1, 0)
    assert okafor.last_search and not soto.last_search
    assert okafor.counts.sign_ins >= 1 and row_of(found, "E-103").counts.searches == 0, "who did nothing is there too"
    assert sum(row.accounts for row in found.units) == len(found.people)
    assert found.whole.searches == 2 == sum(day.searches for day in found.days) == sum(found.hours)
    assert [(each.command, each.requests, each.searches) for each in found.commands] == [("Robbery Squad", 2, 2)]
    entry = log_of(released.house)[-1].new
    assert (entry.event, entry.objects) == (Act.READ_LOG.value, ("register",))


def test_a_period_without_life_is_empty(released: Section) -> None:
    found = register.read_register(released.at("auditor"), BEFORE)
    assert found.whole == type(found.whole)() and found.commands == ()
    assert {row.last_search for row in found.people} == {""}
    assert len(found.days) == 366


def test_a_refused_attempt_is_counted(released: Section) -> None:
    with pytest.raises(Refused):
        register.read_register(released.at("okafor"), AROUND)
    assert row_of(register.read_register(released.at("auditor"), AROUND), "E-101").counts.refused == 1


def test_the_time_line_goes_to_the_last_recipient(released: Section) -> None:
    form = PassingForm("Det. Kim", "District attorney", "charging decision", TODAY.isoformat())
    lead_files.pass_on(released.at("okafor"), "L-" + f"{TODAY.year}-0001", form)
    line = timelines.read_time_line(released.at("auditor"), "2026-0001")
    assert [moment.seq for moment in line.moments] == sorted({moment.seq for moment in line.moments})
    assert line.moments[0].event == Act.OPEN_REQUEST.value and line.moments[0].about == "request 2026-0001"
    assert line.moments[-1].event == Act.PASS_LEAD_ON.value
    assert "by Det. Kim to District attorney" in line.moments[-1].about
    assert line.recipients == ("Det. Ines Rowe", "Det. Kim", "District attorney")
    whole = {entry.seq for entry in log_of(released.house) if entry.new.request == line.request.id}
    assert {moment.seq for moment in line.moments} == whole


def test_every_act_on_evidence_names_its_request(released: Section) -> None:
    """Or a time line by request would miss it."""
    released.at("auditor")
    entries = log_of(released.house)
    made = {Act.ADD_EVIDENCE.value, Act.TAKE_PROBE.value, Act.SEARCH.value}
    about = {entry.new.objects[0] for entry in entries if entry.new.event in made}
    lost = [entry.new.event for entry in entries if about & set(entry.new.objects) and not entry.new.request]
    assert lost == []


@pytest.mark.parametrize(
    ("question", "words", "seen_by"),
    [
        ("2026-0001 Q1", "probe Q1 of request 2026-0001", {"Adaeze Okafor", "Bo Lindqvist", "Daniela Soto"}),
        ("R003-1", "record R003-1", {"Adaeze Okafor", "Bo Lindqvist", "Daniela Soto"}),
        ("P003", "person P003", {"Adaeze Okafor", "Bo Lindqvist", "Daniela Soto"}),
    ],
)
def test_who_has_seen_it(released: Section, question: str, words: str, seen_by: set[str]) -> None:
    found = sightings.who_has_seen(released.at("auditor"), question)
    assert found.words == words
    assert {viewer.name for viewer in found.viewers} == seen_by
    assert any("Det. Ines Rowe" in line for line in found.outside) and any("Det. Kim" in line for line in found.outside)
    assert all(viewer.first_at <= viewer.last_at and viewer.times for viewer in found.viewers)


def test_a_record_that_was_only_on_a_list_did_not_leave(released: Section) -> None:
    found = sightings.who_has_seen(released.at("auditor"), "P001")
    assert found.outside == ()


def test_a_picture_is_found_by_its_hash(released: Section) -> None:
    desk = released.at("auditor")
    with desk.reading() as db:
        (digest,) = db.conn.execute("SELECT sha256 FROM evidence ORDER BY log_seq LIMIT 1").fetchone()
    found = sightings.who_has_seen(desk, digest.upper())
    assert found.moments[0].event == Act.ADD_EVIDENCE.value
    assert "Claire Moreau" not in {viewer.name for viewer in found.viewers}


@pytest.mark.parametrize(
    "ask",
    [
        lambda desk: sightings.who_has_seen(desk, "nobody"),
        lambda desk: sightings.who_has_seen(desk, "2026-0001 Q9"),
        lambda desk: sightings.who_has_seen(desk, "ab" * 32),
        lambda desk: timelines.read_time_line(desk, "2026-9999"),
    ],
)
def test_what_is_not_there_is_said_and_logged(enrolled: Section, ask: Callable[[Desk], object]) -> None:
    enrolled.request()
    desk = enrolled.at("auditor")
    with refused(enrolled.house, Act.READ_LOG, error=BadInput):
        ask(desk)


def test_flags_are_raised_from_the_records(released: Section) -> None:
    desk = released.at("auditor")
    found = flags.read_flags(desk, AROUND, NEVER)
    assert {flag.rule for flag in found} == {Rule.OUT_OF_HOURS} and len(found) == 2
    assert flags.read_flags(desk, BEFORE, NEVER) == []


def test_the_hours_are_the_sections_own(released: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    found = flags.read_limits(released.at("auditor"))
    assert (found.opens, found.closes) == (OPENS.default, CLOSES.default) == (Limits().opens, Limits().closes)
    monkeypatch.setattr(flags, "setting_in", lambda db, house, setting: {OPENS: 7, CLOSES: 19}[setting])
    found = flags.read_limits(released.at("auditor"))
    assert (found.opens, found.closes) == (7, 19)


def test_names_faces_and_closed_cases_come_from_the_records(released: Section) -> None:
    lead_files.record_outcome(
        released.at("okafor"), f"L-{TODAY.year}-0001",
        OutcomeForm(Feedback.CONFIRMED, "fingerprints", "Det. Rowe", TODAY.isoformat()),
    )  # fmt: skip
    desk = released.at("auditor")
    with desk.reading() as db:
        history = flags.history_until(db, AROUND.since, AROUND.until)
    first, second = history.searches
    assert first.subjects and not first.subjects & second.subjects
    assert [closing.final for closing in history.closings["C-1"]] == [False, True]
    assert history.readers == {desk.session.user.id}
    assert first.named == frozenset() and first.requester == "" and not first.overridden


def test_a_review_is_signed_flag_by_flag_and_the_next_begins_behind_it(released: Section) -> None:
    desk = released.at("auditor")
    found = reviewing.open_review(desk, NEVER)
    assert found.first_seq == 1 and len(found.flags) == 2 and not found.due and found.entries > 100
    assert sum(tally.count for tally in found.tallies) == found.entries
    one, two = (flag.id for flag in found.flags)
    given = {one: (FlagFinding.EXPLAINED, "night duty"), two: (FlagFinding.FOLLOW_UP, "asked the supervisor")}
    signed = reviewing.sign_review(desk, found.last_seq, given, "week 47", NEVER)
    assert (signed.first_seq, signed.last_seq, signed.signed_by) == (1, found.last_seq, desk.session.user.id)
    entry = log_of(released.house)[-1].new
    assert entry.event == Act.SIGN_WEEK.value and entry.objects[0] == signed.id
    assert (entry.details["explained"], entry.details["follow_up"]) == (1, 1)
    after = reviewing.open_review(desk, NEVER)
    assert after.first_seq == found.last_seq + 1
    assert [flag.id for flag in after.flags] == [two], "what is followed up stays until it is answered for good"
    assert after.reviews[0].answers[0].words == "night duty"
    reviewing.sign_review(desk, after.last_seq, {two: (FlagFinding.MISUSE, "admitted")}, limits=NEVER)
    assert reviewing.open_review(desk, NEVER).flags == ()


def test_a_review_covers_no_entry_twice_and_none_that_is_not_there(released: Section) -> None:
    desk = released.at("auditor")
    last = reviewing.open_review(desk, QUIET).last_seq
    with refused(released.house, Act.SIGN_WEEK, "No entry waits", BadInput):
        reviewing.sign_review(desk, last + 10_000, {}, limits=QUIET)
    reviewing.sign_review(desk, last, {}, limits=QUIET)
    with refused(released.house, Act.SIGN_WEEK, "No entry waits", BadInput):
        reviewing.sign_review(desk, last, {}, limits=QUIET)


@pytest.mark.parametrize("words", [None, "", "   "])
def test_no_review_without_an_answer_to_every_flag(released: Section, words: str | None) -> None:
    desk = released.at("auditor")
    found = reviewing.open_review(desk, NEVER)
    answers = {flag.id: (FlagFinding.EXPLAINED, words) for flag in found.flags if words is not None}
    before = sight(released.house).rows["log_reviews"]
    with pytest.raises(BadInput):
        reviewing.sign_review(desk, found.last_seq, answers, limits=NEVER)
    assert sight(released.house).rows["log_reviews"] == before


def test_a_review_is_due_after_a_week(released: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = released.at("auditor")
    later = from_text(reviewing.open_review(desk).since) + datetime.timedelta(days=8)
    monkeypatch.setattr(reviewing, "now_text", lambda: later.strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
    assert reviewing.open_review(desk).due


def test_auditors_change_nothing_but_their_signature(released: Section) -> None:
    """Everything the room shows is read; only the log grows."""
    desk = released.at("auditor")
    before = sight(released.house)
    register.read_register(desk, AROUND)
    timelines.read_time_line(desk, "2026-0001")
    sightings.who_has_seen(desk, "R003-1")
    flags.read_flags(desk, AROUND)
    reviewing.open_review(desk)
    lead_files.list_leads(desk)
    queue.standings(desk)
    after = sight(released.house)
    changed = {table for table, rows in after.rows.items() if rows != before.rows[table]}
    assert changed <= {"audit_log"} and after.files == before.files
    assert after.entries == before.entries + 6
