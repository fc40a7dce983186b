"""The third person decides; a lead exists only where both examiners, blind, named the same candidate."""

from __future__ import annotations

import hashlib
import io
import re

import pypdf
import pytest

from app.domain.casework.dissemination import Way
from app.domain.casework.review import Seat, Stage, Verdict
from app.domain.records import LeadRecord
from app.domain.staff.roles import Act
from app.domain.wording import LEAD_WORDING, NO_POSSIBLE_MATCH_WORDING
from app.errors import BadInput, Refused
from app.services.casework import examining, leads, queue, reporting, searching, verifying
from app.services.casework.searching import SearchReceipt
from app.services.recording import Desk
from app.storage.tables import reviews
from tests.services.observing import log_of, refused, sight
from tests.support.section import Section

RECIPIENTS = ["Det. Ines Rowe"]


def export(desk: Desk, search_id: str) -> reporting.Report:
    return reporting.export_report(desk, search_id, RECIPIENTS)


def decide(
    section: Section, receipt: SearchReceipt, verdict: Verdict, who: str = "soto", reason: str = ""
) -> LeadRecord | None:
    return leads.decide(section.at(who), receipt.search_id, verdict, reason, RECIPIENTS)


def refuses(
    section: Section, receipt: SearchReceipt, match: str, verdict: Verdict = Verdict.APPROVE, who: str = "soto"
) -> None:
    section.at(who)
    with refused(section.house, Act.DECIDE, match):
        decide(section, receipt, verdict, who)


def test_nothing_is_decided_before_both_have_locked(enrolled: Section) -> None:
    receipt = enrolled.searched()
    refuses(enrolled, receipt, "not ready for a decision: in examination")
    enrolled.examine("okafor", receipt.examination_id, enrolled.nearest(receipt.search_id))
    refuses(enrolled, receipt, "waiting for verification")
    second = verifying.take_verification(enrolled.at("lindqvist"), receipt.search_id)
    refuses(enrolled, receipt, "in verification")
    enrolled.at("soto")
    with refused(enrolled.house, Act.VIEW_REVIEW, "have to be locked before anybody sees them", Refused):
        leads.view_review(enrolled.at("soto"), receipt.search_id)
    enrolled.examine("lindqvist", second, enrolled.nearest(receipt.search_id))
    assert decide(enrolled, receipt, Verdict.APPROVE)


def test_a_lead_names_the_person_both_named_and_is_released_by_a_third(enrolled: Section) -> None:
    receipt = enrolled.verified()
    lead = leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.APPROVE, "", [" Rowe ", "", "D.A. Kim"])
    assert lead is not None
    assert lead.recipients == ("Rowe", "D.A. Kim")
    assert lead.number.startswith("L-20") and lead.number.endswith("-0001")
    view = leads.view_review(enrolled.at("soto"), receipt.search_id)
    assert view.lead == lead and view.agree
    assert {photo.person_identifier for photo in view.person} == {"P003"}
    assert len({view.first.examiner.id, view.second.examiner.id, enrolled.at("soto").session.user.id}) == 3
    decided, released = log_of(enrolled.house)[-3:-1]
    assert (decided.new.event, released.new.event) == (Act.DECIDE.value, Act.RELEASE_LEAD.value)
    assert released.new.details["recipients"] == 2
    next_lead = decide(enrolled, enrolled.verified(4), Verdict.APPROVE)
    assert next_lead is not None and next_lead.number.endswith("-0002")


def test_approving_that_nobody_was_found_makes_no_lead(enrolled: Section) -> None:
    receipt = enrolled.verified(person=99)
    assert leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.APPROVE, "") is None
    (standing,) = queue.standings(enrolled.at("soto"))
    assert standing.stage is Stage.NO_POSSIBLE_MATCH
    assert sight(enrolled.house).rows["leads"] == 0


@pytest.mark.parametrize("recipients", [[], [""], [" ", "\t"]])
def test_a_lead_needs_somebody_to_receive_it(enrolled: Section, recipients: list[str]) -> None:
    receipt = enrolled.verified()
    desk = enrolled.at("soto")
    with refused(enrolled.house, Act.DECIDE, "at least one recipient", BadInput):
        leads.decide(desk, receipt.search_id, Verdict.APPROVE, "", recipients)


@pytest.mark.parametrize("verdict", [Verdict.RETURN, Verdict.REFUSE])
def test_returning_and_refusing_need_a_reason(enrolled: Section, verdict: Verdict) -> None:
    receipt = enrolled.verified()
    desk = enrolled.at("soto")
    with refused(enrolled.house, Act.DECIDE, "needs a reason", BadInput):
        leads.decide(desk, receipt.search_id, verdict, "  ", RECIPIENTS)
    assert leads.decide(desk, receipt.search_id, verdict, "reason", RECIPIENTS) is None


def test_a_disagreement_is_kept_and_cannot_be_approved(enrolled: Section) -> None:
    receipt = enrolled.verified(agree=False)
    refuses(enrolled, receipt, "The two examiners disagree")
    view = leads.view_review(enrolled.at("soto"), receipt.search_id)
    assert not view.agree and view.person == ()
    decide(enrolled, receipt, Verdict.REFUSE, reason="two opinions")
    with enrolled.at("soto").reading() as db:
        seats = reviews.examinations_of(db, receipt.search_id)
    assert [str(seats[seat].outcome) for seat in Seat] == ["possible-match", "no-possible-match"]
    refuses(enrolled, receipt, "not ready for a decision: refused")


@pytest.mark.parametrize("seat", list(Seat))
def test_an_examiner_who_is_a_supervisor_too_does_not_decide_the_own_review(enrolled: Section, seat: Seat) -> None:
    request = enrolled.request()
    probe = enrolled.probe(enrolled.evidence(request.id))
    first, second = ("both", "okafor") if seat is Seat.FIRST else ("okafor", "both")
    receipt = searching.run_search(enrolled.at(first), probe.id, 4)
    enrolled.examine(first, receipt.examination_id, None)
    enrolled.examine(second, verifying.take_verification(enrolled.at(second), receipt.search_id), None)
    refuses(enrolled, receipt, "third person", who="both")
    desk = enrolled.at("both")
    with refused(enrolled.house, Act.VIEW_REVIEW, "third person", Refused):
        leads.view_review(desk, receipt.search_id)


def test_a_supervisor_sees_candidates_photos_and_that_is_logged(enrolled: Section) -> None:
    receipt = enrolled.verified()
    desk = enrolled.at("soto")
    view = leads.view_review(desk, receipt.search_id)
    photos = leads.candidate_photos(desk, receipt.search_id, view.first.candidates[0].candidate_id)
    assert len(photos) == 2
    assert log_of(enrolled.house)[-1].new.objects[2:] == tuple(photo.photo_id for photo in photos)
    with refused(enrolled.house, Act.VIEW_REVIEW, "not on the list", BadInput):
        leads.candidate_photos(desk, receipt.search_id, "stranger")


def returned(section: Section, who: str = "soto") -> SearchReceipt:
    """Return a request by a supervisor and let moreau search it again."""
    receipt = section.verified()
    leads.decide(section.at(who), receipt.search_id, Verdict.RETURN, "look again")
    probe_id = examining.sitting(section.at("okafor"), receipt.examination_id).probe_id
    again = searching.run_search(section.at("moreau"), probe_id, 4)
    section.examine("moreau", again.examination_id, None)
    return again


@pytest.mark.parametrize("who", ["okafor", "lindqvist"])
def test_earlier_examiners_do_not_verify_a_returned_request(enrolled: Section, who: str) -> None:
    again = returned(enrolled)
    (standing,) = queue.standings(enrolled.at(who))
    assert not standing.mine
    desk = enrolled.at(who)
    with refused(enrolled.house, Act.TAKE_VERIFICATION, "not blind", Refused):
        verifying.take_verification(desk, again.search_id)
    assert verifying.take_verification(enrolled.at("both"), again.search_id)


def test_whoever_examined_an_earlier_search_does_not_decide_a_later_one(enrolled: Section) -> None:
    first = enrolled.searched()
    mated = enrolled.nearest(first.search_id)
    enrolled.examine("okafor", first.examination_id, mated)
    enrolled.examine("both", verifying.take_verification(enrolled.at("both"), first.search_id), mated)
    leads.decide(enrolled.at("soto"), first.search_id, Verdict.RETURN, "look again")
    with enrolled.at("moreau").reading() as db:
        search = reviews.search(db, first.search_id)
    assert search is not None
    again = searching.run_search(enrolled.at("moreau"), search.probe_id, 4)
    mated = enrolled.nearest(again.search_id)
    enrolled.examine("moreau", again.examination_id, mated)
    enrolled.examine("lindqvist", verifying.take_verification(enrolled.at("lindqvist"), again.search_id), mated)
    refuses(enrolled, again, "You examined this request yourself", who="both")
    assert decide(enrolled, again, Verdict.APPROVE)


def test_a_supervisor_who_returned_a_request_does_not_verify_it(enrolled: Section) -> None:
    """They have seen both examinations, names and ranks included."""
    again = returned(enrolled, who="both")
    assert not queue.standings(enrolled.at("both"))[0].mine
    desk = enrolled.at("both")
    with refused(enrolled.house, Act.TAKE_VERIFICATION, "not blind", Refused):
        verifying.take_verification(desk, again.search_id)


@pytest.mark.parametrize("look", ["review", "read", "export"])
def test_whoever_has_read_of_an_earlier_search_does_not_verify_the_next(enrolled: Section, look: str) -> None:
    receipt = enrolled.verified()
    leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.RETURN, "look again")
    desk = enrolled.at("both")
    {"review": leads.view_review, "read": reporting.read_report, "export": export}[look](desk, receipt.search_id)
    probe_id = examining.sitting(enrolled.at("okafor"), receipt.examination_id).probe_id
    again = searching.run_search(enrolled.at("moreau"), probe_id, 4)
    enrolled.examine("moreau", again.examination_id, None)
    desk = enrolled.at("both")
    with refused(enrolled.house, Act.TAKE_VERIFICATION, "not blind", Refused):
        verifying.take_verification(desk, again.search_id)


def test_who_is_examining_sees_no_findings_of_the_same_request(enrolled: Section) -> None:
    first = enrolled.verified()
    leads.decide(enrolled.at("soto"), first.search_id, Verdict.RETURN, "look again")
    probe_id = examining.sitting(enrolled.at("okafor"), first.examination_id).probe_id
    again = searching.run_search(enrolled.at("both"), probe_id, 4)
    desk = enrolled.at("both")
    for act, look in (
        (Act.VIEW_REVIEW, leads.view_review),
        (Act.VIEW_REPORT, reporting.read_report),
        (Act.EXPORT_REPORT, export),
    ):
        with refused(enrolled.house, act, "Lock your decision first", Refused):
            look(desk, first.search_id)
    enrolled.examine("both", again.examination_id, None)
    assert reporting.read_report(enrolled.at("both"), first.search_id)


def test_who_examines_again_does_not_unmask_the_first_time_meanwhile(enrolled: Section) -> None:
    first = enrolled.verified()
    leads.decide(enrolled.at("soto"), first.search_id, Verdict.RETURN, "look again")
    probe_id = examining.sitting(enrolled.at("okafor"), first.examination_id).probe_id
    again = searching.run_search(enrolled.at("okafor"), probe_id, 4)
    desk = enrolled.at("okafor")
    with refused(enrolled.house, Act.UNMASK, "Lock your decision first", Refused):
        examining.unmask(desk, first.examination_id)
    enrolled.examine("okafor", again.examination_id, None)
    assert examining.unmask(enrolled.at("okafor"), first.examination_id)


@pytest.mark.parametrize("call", [reporting.read_report, export])
def test_no_report_before_the_decision(enrolled: Section, call: object) -> None:
    act = Act.VIEW_REPORT if call is reporting.read_report else Act.EXPORT_REPORT
    receipt = enrolled.verified()
    for who in ("okafor", "soto", "auditor"):
        desk = enrolled.at(who)
        with refused(enrolled.house, act, "no report before a supervisor has decided", Refused):
            call(desk, receipt.search_id)  # type: ignore[operator]
    with refused(enrolled.house, act, "does not exist", BadInput):
        call(desk, "no such search")  # type: ignore[operator]


@pytest.mark.parametrize("recipients", [[], ["", " \n"]])
def test_nothing_leaves_without_a_recipient(enrolled: Section, recipients: list[str]) -> None:
    receipt = enrolled.decided()
    desk = enrolled.at("okafor")
    with refused(enrolled.house, Act.EXPORT_REPORT, "Name who is given it", BadInput):
        reporting.export_report(desk, receipt.search_id, recipients)
    with desk.reading() as db:
        assert db.conn.execute("SELECT count(*) FROM reports").fetchone() == (0,)


@pytest.mark.parametrize("way", list(Way))
def test_who_is_given_a_report_is_on_record_with_it(enrolled: Section, way: Way) -> None:
    receipt = enrolled.decided()
    desk = enrolled.at("okafor")
    report = reporting.export_report(desk, receipt.search_id, [" Det.  Rowe ", "Court 4", "Det. Rowe", ""], way=way)
    entry = log_of(enrolled.house)[-1]
    assert (entry.new.event, entry.new.details["way"]) == (Act.EXPORT_REPORT.value, way.value)
    assert entry.new.details["recipients"] == 2, "how many; the log itself names nobody"
    with desk.reading() as db:
        rows = db.conn.execute("SELECT report_id, way, recipient FROM disseminations ORDER BY recipient").fetchall()
    assert rows == [(entry.new.objects[0], way.value, name) for name in ("Court 4", "Det. Rowe")]
    assert entry.new.objects[2] == hashlib.sha256(report.pdf).hexdigest()


@pytest.mark.parametrize("person", [3, 99])
def test_the_likely_recipient_is_proposed(enrolled: Section, person: int) -> None:
    receipt = enrolled.decided(person)
    reading = reporting.read_report(enrolled.at("okafor"), receipt.search_id)
    form = reading.request.form
    requester = f"{form.requester_name}, {form.requester_command}"
    assert reading.recipients == (("Det. Ines Rowe",) if reading.number else (requester,))


def test_the_same_words_are_printed_as_stand_in_the_pdf(enrolled: Section) -> None:
    receipt = enrolled.decided()
    report = export(enrolled.at("okafor"), receipt.search_id)
    text = text_of(report.pdf)
    assert report.margins.right in text and report.margins.watermark in text
    assert report.blocks[:2] == reporting.read_report(enrolled.at("okafor"), receipt.search_id).blocks[:2]


def text_of(pdf: bytes) -> str:
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    return " ".join(" ".join(pages).split())


def test_what_leaves_is_on_record_by_its_hash(enrolled: Section) -> None:
    receipt = enrolled.decided()
    report = export(enrolled.at("okafor"), receipt.search_id)
    entry = log_of(enrolled.house)[-1]
    assert entry.new.event == Act.EXPORT_REPORT.value
    assert entry.new.objects[1:] == (receipt.search_id, hashlib.sha256(report.pdf).hexdigest())
    assert entry.new.details["kind"] == "lead"
    with enrolled.at("okafor").reading() as db:
        row = db.conn.execute("SELECT id, sha256, kind FROM reports").fetchone()
    assert row == (entry.new.objects[0], report.sha256, "lead")
    text = text_of(report.pdf)
    assert LEAD_WORDING in text and "Invented Person3" in text
    assert report.name.startswith("L-20") and report.name.endswith("-0001.pdf")


def test_the_report_of_no_possible_match_names_nobody(enrolled: Section) -> None:
    receipt = enrolled.decided(person=99)
    report = export(enrolled.at("okafor"), receipt.search_id)
    text = text_of(report.pdf)
    assert NO_POSSIBLE_MATCH_WORDING in text
    assert "Invented Person" not in text and "Charge" not in text
    assert log_of(enrolled.house)[-1].new.details["kind"] == "no-possible-match"
    assert report.name == "2026-0001-no-lead.pdf"


@pytest.mark.parametrize("agree", [True, False])
@pytest.mark.parametrize("verdict", [Verdict.RETURN, Verdict.REFUSE])
def test_the_report_of_a_review_that_was_not_approved_names_nobody(
    enrolled: Section, verdict: Verdict, agree: bool
) -> None:
    receipt = enrolled.verified(agree=agree)
    decide(enrolled, receipt, verdict, reason="the reason")
    text = text_of(export(enrolled.at("okafor"), receipt.search_id).pdf)
    assert LEAD_WORDING not in text and "Invented Person" not in text
    assert log_of(enrolled.house)[-1].new.details["kind"] == verdict.value


@pytest.mark.parametrize("person", [3, 99])
def test_a_report_shows_no_distance_and_no_percentage(enrolled: Section, person: int) -> None:
    receipt = enrolled.decided(person)
    with enrolled.at("okafor").reading() as db:
        rows = reviews.candidates(db, receipt.search_id)
    text = text_of(export(enrolled.at("okafor"), receipt.search_id).pdf)
    assert "%" not in text
    shown = [re.escape(f"{row.distance:.{digits}f}") for row in rows for digits in (2, 3, 4)]
    # as figures of their own: the hundredths of a time of day look like one by chance
    assert not any(re.search(rf"(?<![\d:.]){figure}(?!\d)", text) for figure in shown)


def test_the_same_report_comes_out_byte_for_byte_until_something_more_happens(enrolled: Section) -> None:
    receipt = enrolled.decided()
    one = export(enrolled.at("okafor"), receipt.search_id)
    two = export(enrolled.at("okafor"), receipt.search_id)
    assert hashlib.sha256(one.pdf).hexdigest() == one.sha256
    assert one.name == two.name
