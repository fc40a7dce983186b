"""What becomes of a lead: passings-on, outcomes, and the figures the section draws from them."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from app.domain.casework.outcomes import ErrorFigures, Feedback, OutcomeForm, PassingForm, error_figures
from app.domain.staff.roles import Act
from app.errors import BadInput, Refused
from app.services.casework import lead_files
from tests.services.observing import log_of, refused
from tests.support.section import Section

TODAY = datetime.datetime.now(datetime.UTC).date().isoformat()
LEAD = f"L-{TODAY[:4]}-0001"
PASSING = PassingForm("Det. Rowe", "Det. Osei, Homicide", "a related case", TODAY)
WRONG = OutcomeForm(Feedback.WRONG_PERSON, "alibi, confirmed by a ticket", "Det. Rowe", TODAY)


def test_a_passing_on_stands_with_its_lead(enrolled: Section) -> None:
    enrolled.decided()
    desk = enrolled.at("okafor")
    lead_files.pass_on(desk, LEAD, replace(PASSING, recipient="  Det. Osei,\n Homicide "))
    (file,) = lead_files.list_leads(enrolled.at("auditor")).files
    (passing,) = file.passings
    assert passing.form == PASSING and passing.recorded_by == desk.session.user.id
    assert (file.case_number, file.request_number, file.feedback) == ("C-1", "2026-0001", None)
    entry = next(each.new for each in log_of(enrolled.house) if each.new.event == Act.PASS_LEAD_ON.value)
    assert entry.objects == (passing.id, file.lead.id) and entry.request == file.request_id
    assert "Osei" not in str(entry)


def test_the_last_outcome_counts_and_the_first_stays(enrolled: Section) -> None:
    enrolled.decided()
    lead_files.record_outcome(enrolled.at("okafor"), LEAD, replace(WRONG, feedback=Feedback.CONFIRMED))
    lead_files.record_outcome(enrolled.at("soto"), LEAD, WRONG)
    leads = lead_files.list_leads(enrolled.at("soto"))
    (file,) = leads.files
    assert [each.form.feedback for each in file.outcomes] == [Feedback.CONFIRMED, Feedback.WRONG_PERSON]
    assert file.feedback is Feedback.WRONG_PERSON
    assert (leads.figures.wrong_person, leads.figures.confirmed, leads.figures.waiting) == (1, 0, 0)
    names = {leads.names[each.user_id].badge for each in leads.of_people}
    assert names == {"E-101", "E-102", "S-201"}
    for reader, seen in (("auditor", names), ("okafor", {"E-101"}), ("moreau", set())):
        found = lead_files.list_leads(enrolled.at(reader))
        assert {found.names[each.user_id].badge for each in found.of_people} == seen, "examiners see their own alone"


def test_a_lead_without_word_is_no_error_and_no_success() -> None:
    assert error_figures([]) == ErrorFigures(0, 0, 0, 0, 0, None)


@pytest.mark.parametrize(
    ("form", "words"),
    [
        (replace(PASSING, recipient=" "), "Still empty: Given to"),
        (replace(PASSING, passed_by="", purpose=""), "Still empty: Passed on by, Purpose"),
        (replace(PASSING, passed_on="yesterday"), "is no day"),
        (replace(PASSING, passed_on="2020-01-01"), "not between the release"),
        (replace(PASSING, passed_on="2999-01-01"), "not between the release"),
        (replace(PASSING, purpose="x" * 2_001), "longer than"),
    ],
)
def test_a_passing_on_is_whole_or_not_recorded(enrolled: Section, form: PassingForm, words: str) -> None:
    enrolled.decided()
    desk = enrolled.at("okafor")
    with refused(enrolled.house, Act.PASS_LEAD_ON, words, BadInput):
        lead_files.pass_on(desk, LEAD, form)


def test_an_outcome_needs_its_basis_and_a_lead(enrolled: Section) -> None:
    enrolled.decided()
    desk = enrolled.at("okafor")
    with refused(enrolled.house, Act.RECORD_OUTCOME, "What it rests on", BadInput):
        lead_files.record_outcome(desk, LEAD, replace(WRONG, basis=""))
    with refused(enrolled.house, Act.RECORD_OUTCOME, "There is no lead L-1", BadInput):
        lead_files.record_outcome(desk, "L-1", WRONG)


def test_an_auditor_reads_outcomes_and_records_none(enrolled: Section) -> None:
    enrolled.decided()
    desk = enrolled.at("auditor")
    assert len(lead_files.list_leads(desk).files) == 1
    with refused(enrolled.house, Act.RECORD_OUTCOME, "needs the role", Refused):
        lead_files.record_outcome(desk, LEAD, WRONG)
