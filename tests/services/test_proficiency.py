"""Blind proficiency tests: no service tells one from casework, no lead comes out, and the truth is fixed before."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from app.domain.casework.review import Seat, Verdict
from app.domain.log.misuse import Rule
from app.domain.periods import Period
from app.domain.staff.roles import Act, Role
from app.domain.training.proficiency import SealedTest, opening_faults
from app.errors import BadInput, Refused
from app.services.auditing import flags, register, timelines
from app.services.casework import examining, intake, leads, queue, reporting, searching, verifying
from app.services.casework.searching import SearchReceipt
from app.services.log import oversight
from app.services.staff.accounts import NewAccount
from app.services.training import proficiency
from app.storage.tables import proficiency as table
from tests.services.observing import faults, log_of, refused
from tests.support.pictures import write_picture
from tests.support.section import Section, copy_of

TODAY = datetime.datetime.now(datetime.UTC).date()
PERIOD = Period(TODAY - datetime.timedelta(days=1), TODAY + datetime.timedelta(days=1), datetime.UTC)
CHANGING = re.compile(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,64}|\d{4}-\d\d-\d\dT[\d:.]+Z|elapsed_ms=\d+"
    r"|datetime\.datetime\([^)]*\)"
)


def sealed(section: Section, person: int = 3, identifier: str | None = "P003", who: str = "trainer") -> SealedTest:
    """Seal the very picture that `Section.evidence` brings in for a person."""
    path = write_picture(section.folder / f"sealed-{person}.png", person, variant=9, eye_distance=60)
    return proficiency.seal_test(section.at(who), path, "invented", identifier)


def approve(section: Section, receipt: SearchReceipt) -> None:
    assert leads.decide(section.at("soto"), receipt.search_id, Verdict.APPROVE, "", ["Det. Ines Rowe"]) is None


def request_of(section: Section, receipt: SearchReceipt) -> str:
    return next(each.request.id for each in queue.standings(section.at("okafor")) if each.search is not None)


def walked(section: Section, *, seals: bool, person: int, identifier: str | None) -> list[str]:
    """Bring a request to the supervisor, or to its end without a lead; return all that services said on the way."""
    said: list[object] = []
    if seals:
        sealed(section, person, identifier)
    else:
        proficiency.list_tests(section.at("trainer"))  # as many entries of the log, and nothing sealed
    receipt = section.verified(person)
    request = request_of(section, receipt)
    for name in ("okafor", "lindqvist", "moreau", "both", "soto", "auditor"):
        said += [queue.standings(section.at(name)), queue.open_request_file(section.at(name), request)]
    said += [examining.sitting(section.at("okafor"), receipt.examination_id)]
    said += [leads.view_review(section.at("soto"), receipt.search_id)]
    if person == 99:
        approve(section, receipt)
        said += [reporting.read_report(section.at("soto"), receipt.search_id), queue.standings(section.at("both"))]
    desk = section.at("auditor")
    said += [timelines.read_time_line(desk, "2026-0001"), flags.read_flags(desk, PERIOD)]
    said += [register.read_register(desk, PERIOD)]
    log = [entry.new for entry in log_of(section.house) if entry.new.request]
    said += [(new.event, new.outcome, new.role, dict(new.details)) for new in log]
    return [CHANGING.sub("·", repr(each)) for each in said]


@pytest.mark.parametrize(("person", "identifier"), [(3, "P003"), (99, None)])
def test_nothing_that_anybody_is_told_differs(
    person: int, identifier: str | None, enrolled_template: Path, tmp_path: Path
) -> None:
    told = []
    for seals in (False, True):
        section = copy_of(enrolled_template, tmp_path / str(seals))
        told.append(walked(section, seals=seals, person=person, identifier=identifier))
        section.close()
    for casework, test in zip(*told, strict=True):
        assert casework == test


def test_a_possible_match_ends_without_a_lead(enrolled: Section) -> None:
    sealed(enrolled)
    receipt = enrolled.verified()
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
    assert faults(enrolled.house) == []


def test_casework_beside_a_test_still_ends_with_a_lead(enrolled: Section) -> None:
    sealed(enrolled, 4, "P004")
    receipt = enrolled.verified(3)
    assert leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.APPROVE, "", ["Det. Kim"]) is not None


def test_whoever_sealed_it_takes_no_part(enrolled: Section) -> None:
    every = frozenset({Role.TRAINER, Role.EXAMINER, Role.SUPERVISOR})
    enrolled.admit(NewAccount("knows", "Ida Knows", "K-1", every))
    sealed(enrolled, who="knows")
    request = enrolled.request()
    probe = enrolled.probe(enrolled.evidence(request.id))
    with refused(enrolled.at("knows").house, Act.SEARCH, "know what is true"):
        searching.run_search(enrolled.at("knows"), probe.id)
    receipt = searching.run_search(enrolled.at("okafor"), probe.id, 4)
    mated = enrolled.nearest(receipt.search_id)
    enrolled.examine("okafor", receipt.examination_id, mated)
    with refused(enrolled.at("knows").house, Act.TAKE_VERIFICATION, "know what is true"):
        verifying.take_verification(enrolled.at("knows"), receipt.search_id)
    enrolled.examine("lindqvist", verifying.take_verification(enrolled.at("lindqvist"), receipt.search_id), mated)
    with refused(enrolled.at("knows").house, Act.DECIDE, "know what is true"):
        leads.decide(enrolled.at("knows"), receipt.search_id, Verdict.APPROVE, "", ["Det. Kim"])


def test_another_trainer_knows_no_more_than_that_there_is_one(enrolled: Section) -> None:
    enrolled.admit(NewAccount("second", "Ola Second", "T-302", frozenset({Role.TRAINER})))
    test = sealed(enrolled)
    (own,), (others,) = (proficiency.list_tests(enrolled.at(name)) for name in ("trainer", "second"))
    assert own.test == test
    assert (others.number, others.test, others.requests) == (test.number, None, ())


def test_it_is_revealed_after_its_end_and_then_counts_as_no_casework(enrolled: Section) -> None:
    test = sealed(enrolled)
    receipt = enrolled.verified()
    with refused(enrolled.at("trainer").house, Act.REVEAL_TEST, "after the supervisor's decision"):
        proficiency.reveal_test(enrolled.at("trainer"), test.number)
    assert proficiency.read_scores(enrolled.at("trainer")) == ()
    approve(enrolled, receipt)
    proficiency.reveal_test(enrolled.at("trainer"), test.number.lower())
    desk = enrolled.at("auditor")
    whole = register.read_register(desk, PERIOD).whole
    assert (whole.searches, whole.in_tests, whole.without_lead, whole.with_lead) == (1, 1, 0, 0)
    assert oversight.verify_log(desk).faults == ()
    with pytest.raises(Refused, match="revealed already"):
        proficiency.reveal_test(enrolled.at("trainer"), test.number)


def test_the_log_shows_that_the_truth_was_there_before(enrolled: Section) -> None:
    test = sealed(enrolled, 99, None)
    approve(enrolled, enrolled.verified(99))
    entries = {entry.new.event: entry for entry in log_of(enrolled.house)}
    assert entries[Act.SEAL_TEST].new.objects == (test.id, test.commitment)
    assert test.picture not in entries[Act.SEAL_TEST].body
    proficiency.reveal_test(enrolled.at("trainer"), test.number)
    with enrolled.at("auditor").reading() as db:
        (opening,) = table.openings(db)
    assert opening.opened[1:] == (test.nonce, test.picture)
    assert opening_faults([opening]) == []


def test_scores_belong_to_the_trainer_and_the_examiner(enrolled: Section) -> None:
    test = sealed(enrolled)
    receipt = enrolled.verified(agree=False)  # the first finds the person, the second calls nobody
    leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.REFUSE, "they disagree")
    proficiency.reveal_test(enrolled.at("trainer"), test.number)
    first, second = proficiency.read_scores(enrolled.at("trainer"))
    assert (first.endings.found, second.endings.missed) == (1, 1)
    assert [each.seat for each in (*first.findings, *second.findings)] == [Seat.FIRST, Seat.SECOND]
    assert [each.right for each in (*first.findings, *second.findings)] == [True, False]
    assert first.sensitivity is None
    assert proficiency.read_scores(enrolled.at("lindqvist")) == (second,)
    assert proficiency.read_scores(enrolled.at("moreau")) == ()


def test_a_volunteer_in_several_tests_raises_no_flag_once_they_are_revealed(enrolled: Section) -> None:
    numbers = []
    for variant in (9, 10, 11):  # three pictures of the same person in three made-up cases
        path = write_picture(enrolled.folder / f"{variant}.png", 3, variant=variant, eye_distance=60)
        numbers.append(proficiency.seal_test(enrolled.at("trainer"), path, "consent of P003", "P003").number)
        request = enrolled.request()
        form = intake.EvidenceForm("USB stick from the shop", "Property clerk")
        evidence = intake.add_evidence(enrolled.at("okafor"), request.id, path, form)
        receipt = searching.run_search(enrolled.at("okafor"), enrolled.probe(evidence).id, 4)
        enrolled.examine("okafor", receipt.examination_id, None)
        second = verifying.take_verification(enrolled.at("lindqvist"), receipt.search_id)
        enrolled.examine("lindqvist", second, None)
        approve(enrolled, receipt)
    assert Rule.SAME_PERSON_AGAIN in {flag.rule for flag in flags.read_flags(enrolled.at("auditor"), PERIOD)}
    for number in numbers:
        proficiency.reveal_test(enrolled.at("trainer"), number)
    assert Rule.SAME_PERSON_AGAIN not in {flag.rule for flag in flags.read_flags(enrolled.at("auditor"), PERIOD)}


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
    known = enrolled.folder / "p1_1.png"
    fresh = write_picture(enrolled.folder / "fresh.png", 50)
    broken = enrolled.folder / "broken.png"
    broken.write_bytes(b"no picture")
    with refused(desk.house, Act.SEAL_TEST, "in the gallery", Refused):
        proficiency.seal_test(desk, known, "invented")
    with refused(desk.house, Act.SEAL_TEST, "by what right", BadInput):
        proficiency.seal_test(desk, fresh, "  ")
    with refused(desk.house, Act.SEAL_TEST, "Nobody in the gallery", BadInput):
        proficiency.seal_test(desk, fresh, "invented", "P999")
    with refused(desk.house, Act.SEAL_TEST, "neither a picture nor a clip", BadInput):
        proficiency.seal_test(desk, broken, "invented")
    proficiency.seal_test(desk, fresh, "invented")
    with refused(desk.house, Act.SEAL_TEST, "sealed already", Refused):
        proficiency.seal_test(desk, fresh, "invented")


def test_a_real_request_cannot_be_turned_into_a_test(enrolled: Section) -> None:
    enrolled.evidence(enrolled.request().id)
    with pytest.raises(Refused, match="is evidence here"):
        sealed(enrolled)
