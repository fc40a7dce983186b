"""Blind proficiency tests: no service tells one from casework, no lead comes out, and the truth is fixed before."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.casework.review import Seat, Verdict
from app.domain.log.misuse import Rule
from app.domain.periods import Period
from app.domain.staff.roles import Act, Role
from app.domain.training.proficiency import SealedTest, opening_faults
from app.errors import BadInput, Refused
from app.services.auditing import disclosures, flags, register, timelines
from app.services.casework import examining, intake, leads, queue, reporting, searching, verifying
from app.services.casework.searching import SearchReceipt
from app.services.log import oversight
from app.services.staff.accounts import NewAccount
from app.services.training import proficiency
from app.storage.tables import proficiency as table
from app.storage.tables.misuse_facts import search_rows
from tests.services.observing import log_of, refused
from tests.support.pictures import write_picture
from tests.support.section import Section, copy_of

TODAY = datetime.datetime.now(datetime.UTC).date()
PERIOD = Period(TODAY - datetime.timedelta(days=1), TODAY + datetime.timedelta(days=1), datetime.UTC)
CHANGING = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,64}|\d{4}-\d\d-\d\dT[\d:.]+Z|elapsed_ms'?[=:] ?\d+"
    r"|datetime\.datetime\([^)]*\)|own_position=\d+"
)

RECORDS = re.compile(r"R\d{3}-\d")
"""In the order in which an examiner looked at them."""


def sealed(section: Section, person: int = 3, identifier: str | None = "P003", who: str = "trainer") -> SealedTest:
    """Seal the very picture that `Section.evidence` brings in for a person."""
    path = write_picture(section.folder / f"sealed-{person}.png", person, variant=9, eye_distance=60)
    return proficiency.seal_test(section.at(who), path, "invented", identifier)


def approve(section: Section, receipt: SearchReceipt) -> None:
    assert leads.decide(section.at("soto"), receipt.search_id, Verdict.APPROVE, "", ["Det. Ines Rowe"]) is None


def request_of(section: Section, receipt: SearchReceipt) -> str:
    return next(each.request.id for each in queue.standings(section.at("okafor")) if each.search is not None)


def walked(section: Section, sealed_person: int) -> tuple[SearchReceipt, list[str]]:
    """Bring a request to the supervisor; return all that services said on the way, without ids, times and shuffles."""
    sealed(section, sealed_person, f"P00{sealed_person}")
    receipt = section.verified(3)
    request = request_of(section, receipt)
    said: list[object] = []
    for name in ("okafor", "lindqvist", "moreau", "soto", "auditor"):
        said += [queue.standings(section.at(name)), queue.open_request_file(section.at(name), request)]
    sitting = examining.sitting(section.at("okafor"), receipt.examination_id)
    said += sorted(CHANGING.sub("", repr(each)) for each in sitting.candidates)
    said += [replace(sitting, candidates=()), leads.view_review(section.at("soto"), receipt.search_id)]
    desk = section.at("auditor")
    said += [RECORDS.sub("", repr(timelines.read_time_line(desk, "2026-0001"))), flags.read_flags(desk, PERIOD)]
    said += [register.read_register(desk, PERIOD)]
    log = [entry.new for entry in log_of(section.house) if entry.new.request]
    said += sorted(repr((new.event, new.outcome, new.role, dict(new.details))) for new in log)
    return receipt, [CHANGING.sub("", repr(each)) for each in said]


def test_nothing_that_anybody_is_told_differs_and_only_casework_ends_with_a_lead(
    enrolled_template: Path, tmp_path: Path
) -> None:
    told, leads_released = [], []
    for sealed_person in (4, 3):  # the request shows person 3: casework first, then a test
        section = copy_of(enrolled_template, tmp_path / str(sealed_person))
        receipt, said = walked(section, sealed_person)
        told.append(said)
        decided = leads.decide(section.at("soto"), receipt.search_id, Verdict.APPROVE, "", ["Det. Kim"])
        leads_released.append(decided is not None)
        section.close()
    assert leads_released == [True, False]
    assert len(told[0]) > 20
    for casework, test in zip(*told, strict=True):
        assert casework == test


def test_a_possible_match_ends_without_a_lead_and_counts_as_no_casework_once_revealed(enrolled: Section) -> None:
    test = sealed(enrolled)
    receipt = enrolled.verified()
    with refused(enrolled.at("trainer").house, Act.REVEAL_TEST, "after the supervisor's decision"):
        proficiency.reveal_test(enrolled.at("trainer"), test.number)
    approve(enrolled, receipt)
    request = request_of(enrolled, receipt)
    (standing,) = queue.standings(enrolled.at("okafor"))
    assert (standing.words, standing.mine) == ("Ended without a lead", False)
    with pytest.raises(Refused, match="ended without a lead"):
        searching.run_search(enrolled.at("okafor"), standing.probe_id or "")
    with pytest.raises(Refused, match="no report on it"):
        reporting.read_report(enrolled.at("okafor"), receipt.search_id)
    with pytest.raises(Refused, match="was a blind proficiency test"):
        reporting.export_report(enrolled.at("soto"), receipt.search_id, ["Det. Kim"])
    events = [entry.new.event for entry in log_of(enrolled.house) if entry.new.request == request]
    assert Act.DECIDE in events
    assert Act.RELEASE_LEAD not in events
    proficiency.reveal_test(enrolled.at("trainer"), test.number.lower())
    desk = enrolled.at("auditor")
    whole = register.read_register(desk, PERIOD).whole
    assert (whole.searches, whole.in_tests, whole.without_lead, whole.with_lead) == (1, 1, 0, 0)
    package = disclosures.disclose_case(desk, "C-1", ["Defence"], "order")
    with zipfile.ZipFile(io.BytesIO(package.data)) as archive:
        assert b"made up" in archive.read("searches.csv")
    assert oversight.verify_log(desk).faults == ()
    with pytest.raises(Refused, match="revealed already"):
        proficiency.reveal_test(enrolled.at("trainer"), test.number)
    first, second = proficiency.read_scores(enrolled.at("trainer"))
    assert (first.endings.found, second.endings.found, first.sensitivity) == (1, 1, None)
    assert [(each.seat, each.right) for each in (*first.findings, *second.findings)] == [
        (Seat.FIRST, True),
        (Seat.SECOND, True),
    ]
    assert proficiency.read_scores(enrolled.at("lindqvist")) == (second,)  # one's own, and nobody else's
    assert proficiency.read_scores(enrolled.at("moreau")) == ()


def test_whoever_sealed_it_takes_no_part(enrolled: Section) -> None:
    every = frozenset({Role.TRAINER, Role.EXAMINER, Role.SUPERVISOR})
    enrolled.admit(NewAccount("knows", "Ida Knows", "K-1", every))
    sealed(enrolled, who="knows")
    request = enrolled.request()
    probe = enrolled.probe(enrolled.evidence(request.id))
    with refused(enrolled.at("knows").house, Act.SEARCH, "know what is true"):
        searching.run_search(enrolled.at("knows"), probe.id)
    receipt = searching.run_search(enrolled.at("okafor"), probe.id, 4)
    enrolled.examine("okafor", receipt.examination_id, None)
    with refused(enrolled.at("knows").house, Act.TAKE_VERIFICATION, "know what is true"):
        verifying.take_verification(enrolled.at("knows"), receipt.search_id)


def test_another_trainer_knows_no_more_than_that_there_is_one(enrolled: Section) -> None:
    enrolled.admit(NewAccount("second", "Ola Second", "T-302", frozenset({Role.TRAINER})))
    test = sealed(enrolled)
    (own,), (others,) = (proficiency.list_tests(enrolled.at(name)) for name in ("trainer", "second"))
    assert own.test == test
    assert (others.number, others.test, others.requests) == (test.number, None, ())
    with refused(enrolled.at("second").house, Act.REVEAL_TEST, "Only the trainer who sealed"):
        proficiency.reveal_test(enrolled.at("second"), test.number)


def test_the_log_shows_that_the_truth_was_there_before(enrolled: Section) -> None:
    test = sealed(enrolled, 99, None)
    receipt = enrolled.verified(99)
    approve(enrolled, receipt)
    assert queue.standings(enrolled.at("okafor"))[0].words == "No possible match"  # as any casework
    assert reporting.read_report(enrolled.at("soto"), receipt.search_id).number == ""
    entries = {entry.new.event: entry for entry in log_of(enrolled.house)}
    assert entries[Act.SEAL_TEST].new.objects == (test.id, test.commitment)
    assert test.picture not in entries[Act.SEAL_TEST].body
    proficiency.reveal_test(enrolled.at("trainer"), test.number)
    with enrolled.at("auditor").reading() as db:
        (opening,) = table.openings(db)
    assert opening.opened[1:] == (test.nonce, test.picture)
    assert opening_faults([opening]) == []


def test_an_entry_of_a_test_that_cannot_be_read_is_told_like_any_other(enrolled: Section) -> None:
    test = sealed(enrolled)
    proficiency.reveal_test(enrolled.at("trainer"), test.number)
    desk = enrolled.at("auditor")
    with enrolled.house.workspace.database.unguarded() as raw:
        raw.execute("DROP TRIGGER audit_log_no_update")
        raw.execute("UPDATE audit_log SET body = json_remove(body, '$.objects') WHERE event = 'proficiency.sealed'")
        raw.commit()
    assert oversight.verify_log(desk).faults[0].startswith("Entry ")


def test_a_volunteer_in_several_tests_raises_no_flag_once_they_are_revealed(
    enrolled: Section, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):  # the same face in three made-up cases
        probe = enrolled.probe(enrolled.evidence(enrolled.request().id))
        searching.run_search(enrolled.at("okafor"), probe.id, 4)
    desk = enrolled.at("auditor")
    assert Rule.SAME_PERSON_AGAIN in {flag.rule for flag in flags.read_flags(desk, PERIOD)}
    with desk.reading() as db:
        every = {row.id for row in search_rows(db)}
    monkeypatch.setattr(flags, "revealed_searches", lambda _: every)
    assert Rule.SAME_PERSON_AGAIN not in {flag.rule for flag in flags.read_flags(desk, PERIOD)}


def test_a_test_that_nobody_searched_is_over_once_it_is_revealed(enrolled: Section) -> None:
    test = sealed(enrolled)
    request = enrolled.request()
    probe = enrolled.probe(enrolled.evidence(request.id))
    proficiency.reveal_test(enrolled.at("trainer"), test.number)
    (standing,) = queue.standings(enrolled.at("okafor"))
    assert (standing.words, standing.step, standing.mine) == ("Ended without a lead", queue.NextStep.NOTHING, False)
    with pytest.raises(Refused, match="has ended without a lead"):
        searching.run_search(enrolled.at("okafor"), probe.id)


def test_what_cannot_be_sealed(enrolled: Section) -> None:
    desk = enrolled.at("trainer")
    known = write_picture(enrolled.folder / "known.png", 1, variant=1)
    fresh = write_picture(enrolled.folder / "fresh.png", 50)
    broken = enrolled.folder / "broken.png"
    broken.write_bytes(b"no picture")
    with refused(desk.house, Act.SEAL_TEST, "in the gallery", Refused):
        proficiency.seal_test(desk, known, "invented")
    with refused(desk.house, Act.SEAL_TEST, "by what right", BadInput):
        proficiency.seal_test(desk, fresh, "  ")
    with refused(desk.house, Act.SEAL_TEST, "Nobody in the gallery", BadInput):
        proficiency.seal_test(desk, fresh, "invented", "P999")
    with refused(desk.house, Act.SEAL_TEST, "Nobody in the gallery", BadInput):
        proficiency.seal_test(desk, fresh, "invented", "")  # not the same as nobody
    with refused(desk.house, Act.SEAL_TEST, "neither a picture nor a clip", BadInput):
        proficiency.seal_test(desk, broken, "invented")
    proficiency.seal_test(desk, fresh, "invented")
    with refused(desk.house, Act.SEAL_TEST, "sealed already", Refused):
        proficiency.seal_test(desk, fresh, "invented")


def test_a_real_request_cannot_be_turned_into_a_test(enrolled: Section) -> None:
    enrolled.evidence(enrolled.request().id)
    with pytest.raises(Refused, match="is evidence here"):
        sealed(enrolled)


def test_nobody_brings_in_their_own_test(enrolled: Section) -> None:
    enrolled.admit(NewAccount("sealer", "Ida Sealer", "K-1", frozenset({Role.TRAINER, Role.EXAMINER})))
    sealed(enrolled, who="sealer")
    request, path = enrolled.request().id, enrolled.folder / "sealed-3.png"
    form = intake.EvidenceForm("e-mail", "Det. Rowe")
    desk = enrolled.at("sealer")
    with refused(enrolled.house, Act.ADD_EVIDENCE, "Somebody else has to bring it in", Refused):
        intake.add_evidence(desk, request, path, form)
    intake.add_evidence(enrolled.at("okafor"), request, path, form)


def test_a_sealed_picture_in_a_real_request_stops_no_lead_of_its_other_pictures(enrolled: Section) -> None:
    receipt = enrolled.verified(3)
    request = request_of(enrolled, receipt)
    test = sealed(enrolled, 99, None)
    poison = enrolled.evidence(request, 99)
    proficiency.reveal_test(enrolled.at("trainer"), test.number)
    with pytest.raises(Refused, match="has ended without a lead"):
        searching.run_search(enrolled.at("okafor"), enrolled.probe(poison).id)
    assert leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.APPROVE, "", ["Det. Kim"]) is not None


def test_a_sealed_picture_that_is_added_later_takes_nothing_out_of_the_casework(enrolled: Section) -> None:
    receipt = enrolled.verified(3)
    request = request_of(enrolled, receipt)
    test = sealed(enrolled, 99, None)
    enrolled.evidence(request, 99)
    leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.REFUSE, "curious")
    proficiency.reveal_test(enrolled.at("trainer"), test.number)
    desk = enrolled.at("auditor")
    whole = register.read_register(desk, PERIOD).whole
    assert (whole.searches, whole.in_tests, whole.without_lead) == (1, 0, 1)
    with desk.reading() as db:
        assert table.revealed_searches(db) == set()
    package = disclosures.disclose_case(desk, "C-1", ["Defence"], "order")
    with zipfile.ZipFile(io.BytesIO(package.data)) as archive:
        assert b"made up" not in archive.read("searches.csv")
    assert "made up" not in repr(reporting.read_report(enrolled.at("soto"), receipt.search_id))
    assert proficiency.read_scores(enrolled.at("trainer")) == ()
