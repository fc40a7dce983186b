"""The database's own rules: a direct insert goes in when everything is right, and never otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain.log.audit import LogOutcome
from app.domain.staff.roles import Act, Role
from app.storage.rows import number
from tests.storage.direct import Direct
from tests.storage.refusals import forbidden

POSSIBLE = "S-p1"


def agreed(rows: Direct) -> None:
    """Bring a review to the supervisor: a and b both call the first candidate possible."""
    rows.searched()
    rows.examined("first", "a", POSSIBLE)
    rows.examined("second", "b", POSSIBLE)


def test_the_whole_way_leads_to_a_lead(rows: Direct) -> None:
    agreed(rows)
    rows.decision()
    rows.lead()
    assert number(rows.db, "SELECT count(*) FROM leads") == 1


Stop = Callable[[Direct], None]


def nothing(rows: Direct) -> None:
    rows.searched()


def only_first_seated(rows: Direct) -> None:
    rows.searched()
    rows.examination("first", "a")


def only_first_locked(rows: Direct) -> None:
    rows.searched()
    rows.examined("first", "a", POSSIBLE)


def second_not_locked(rows: Direct) -> None:
    only_first_locked(rows)
    rows.examination("second", "b")


def disagreement(rows: Direct) -> None:
    only_first_locked(rows)
    rows.examined("second", "b", "S-p2")


def second_found_nobody(rows: Direct) -> None:
    only_first_locked(rows)
    rows.examined("second", "b", None)


def both_found_nobody(rows: Direct) -> None:
    rows.searched()
    rows.examined("first", "a", None)
    rows.examined("second", "b", None)


@pytest.mark.parametrize("stop", [nothing, only_first_seated, only_first_locked, second_not_locked, agreed])
def test_no_lead_without_a_decision(rows: Direct, stop: Stop) -> None:
    stop(rows)
    with forbidden("two blind examinations"):
        rows.lead()


@pytest.mark.parametrize("stop", [nothing, only_first_seated, only_first_locked, second_not_locked])
@pytest.mark.parametrize("verdict", ["approve", "return", "refuse"])
def test_no_decision_without_two_locks(rows: Direct, stop: Stop, verdict: str) -> None:
    stop(rows)
    with forbidden("two locked examinations|disagreement"):
        rows.decision(verdict=verdict)


@pytest.mark.parametrize("verdict", ["return", "refuse"])
@pytest.mark.parametrize("stop", [agreed, disagreement, second_found_nobody, both_found_nobody])
def test_no_lead_from_another_verdict(rows: Direct, stop: Stop, verdict: str) -> None:
    stop(rows)
    rows.decision(verdict=verdict)
    with forbidden("a supervisor's approval"):
        rows.lead()


@pytest.mark.parametrize("stop", [disagreement, second_found_nobody])
def test_a_disagreement_cannot_be_approved(rows: Direct, stop: Stop) -> None:
    stop(rows)
    with forbidden("disagreement"):
        rows.decision()


@pytest.mark.parametrize("candidate", ["S-p1", "S-p2"])
def test_no_lead_where_nobody_was_found(rows: Direct, candidate: str) -> None:
    both_found_nobody(rows)
    rows.decision()
    with forbidden("two blind examinations"):
        rows.lead(candidate)


def test_no_lead_about_another_candidate(rows: Direct) -> None:
    agreed(rows)
    rows.decision()
    with forbidden("two blind examinations"):
        rows.lead("S-p2")


def test_no_lead_with_the_decision_of_another_search(rows: Direct) -> None:
    agreed(rows)
    rows.decision()
    rows.search("T", by="c")
    rows.candidates("T")
    with forbidden("two blind examinations"):
        rows.lead("T-p1", search="T", decision_id="D-S")


@pytest.mark.parametrize(("by", "why"), [("c", "supervisor"), ("a", "supervisor"), ("admin", "supervisor")])
def test_no_decision_by_somebody_else_than_a_supervisor(rows: Direct, by: str, why: str) -> None:
    agreed(rows)
    with forbidden(why):
        rows.decision(by)


@pytest.mark.parametrize("seats", [("both", "b"), ("a", "both")])
def test_no_decision_by_one_of_the_two_examiners(rows: Direct, seats: tuple[str, str]) -> None:
    rows.section()
    rows.request()
    rows.evidence()
    rows.probe()
    rows.search(by=seats[0])
    rows.candidates()
    rows.examined("first", seats[0], POSSIBLE)
    rows.examined("second", seats[1], POSSIBLE)
    with forbidden("who examined nothing in its request"):
        rows.decision("both")


@pytest.mark.parametrize("seats", [("both", "b"), ("a", "both")])
def test_no_decision_by_an_examiner_of_an_earlier_search(rows: Direct, seats: tuple[str, str]) -> None:
    rows.section()
    rows.request()
    rows.evidence()
    rows.probe()
    rows.search(by=seats[0])
    rows.candidates()
    rows.examined("first", seats[0], POSSIBLE)
    rows.examined("second", seats[1], None)
    rows.decision("s", "return")
    rows.search("T", by="c")
    rows.candidates("T")
    rows.examined("first", "c", None, "T")
    rows.examined("second", "b" if "b" not in seats else "a", None, "T")
    with forbidden("who examined nothing in its request"):
        rows.decision("both", search="T")
    rows.decision("t", search="T")


def test_no_lead_released_by_another_than_the_one_who_decided(rows: Direct) -> None:
    agreed(rows)
    rows.decision("s")
    with forbidden("a supervisor's approval"):
        rows.lead(by="t")


def test_one_decision_and_one_lead_per_search(rows: Direct) -> None:
    agreed(rows)
    rows.decision("s")
    with forbidden("UNIQUE"):
        rows.decision("t")
    rows.lead()
    with forbidden("UNIQUE"):
        rows.lead(id="other", number="other")


@pytest.mark.parametrize("recipients", ["[]", "", "{}"])
def test_no_lead_without_a_recipient(rows: Direct, recipients: str) -> None:
    agreed(rows)
    rows.decision()
    with pytest.raises(Exception, match=r"recipients|malformed JSON"):
        rows.lead(recipients=recipients)


def test_a_person_cannot_sit_in_both_seats(rows: Direct) -> None:
    only_first_locked(rows)
    with forbidden("knows nothing"):
        rows.examination("second", "a")


@pytest.mark.parametrize("stop", [nothing, only_first_seated])
def test_verification_waits_for_the_first_lock(rows: Direct, stop: Stop) -> None:
    stop(rows)
    with forbidden("waits for the lock"):
        rows.examination("second", "b")


def test_the_first_seat_is_the_searchers(rows: Direct) -> None:
    rows.searched()
    with forbidden("who searched"):
        rows.examination("first", "b")


@pytest.mark.parametrize("who", ["s", "admin"])
def test_only_examiners_examine(rows: Direct, who: str) -> None:
    only_first_locked(rows)
    with forbidden("only an examiner"):
        rows.examination("second", who)


@pytest.mark.parametrize("who", ["a", "b"])
def test_an_earlier_examiner_does_not_verify_a_later_search(rows: Direct, who: str) -> None:
    disagreement(rows)
    rows.decision(verdict="return")
    rows.search("T", by="c")
    rows.candidates("T")
    rows.examined("first", "c", None, "T")
    with forbidden("knows nothing"):
        rows.examination("second", who, "T")


@pytest.mark.parametrize("act", [Act.VIEW_REVIEW, Act.DECIDE, Act.VIEW_REPORT, Act.EXPORT_REPORT])
def test_whoever_saw_findings_of_the_request_does_not_verify_in_it(rows: Direct, act: Act) -> None:
    only_first_locked(rows)
    rows.log(act, "b", "S", LogOutcome.REFUSED)
    rows.log(act, "c", "S", request="another request")
    rows.log(act, "both", "S")
    with forbidden("knows nothing"):
        rows.examination("second", "both")
    rows.examination("second", "b")


def test_an_empty_seat_has_one_chair(rows: Direct) -> None:
    only_first_locked(rows)
    rows.examination("second", "b")
    with forbidden("UNIQUE"):
        rows.examination("second", "c")


def test_a_lock_needs_every_answer(rows: Direct) -> None:
    rows.searched()
    examination = rows.examination("first", "a")
    with forbidden("every candidate"):
        rows.lock(examination, None, "a")
    rows.answer(examination, "S-p1", "not-this-person", "a")
    with forbidden("every candidate"):
        rows.lock(examination, None, "a")
    rows.answer(examination, "S-p2", "not-this-person", "a")
    rows.lock(examination, None, "a")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (("possible", "not-this-person"), None),
        (("possible", "not-this-person"), "S-p2"),
        (("not-this-person", "cannot-compare"), "S-p1"),
        (("possible", "possible"), "S-p1"),
        (("possible", "possible"), None),
    ],
)
def test_a_lock_says_what_the_answers_say(rows: Direct, answers: tuple[str, str], said: str | None) -> None:
    rows.searched()
    examination = rows.examination("first", "a")
    for candidate, disposition in zip(("S-p1", "S-p2"), answers, strict=True):
        rows.answer(examination, candidate, disposition, "a")
        rows.judge(examination, candidate, "a")
    with forbidden("what the answers say"):
        rows.lock(examination, said, "a")


def test_the_last_answer_counts_and_the_earlier_one_stays(rows: Direct) -> None:
    rows.searched()
    examination = rows.examination("first", "a")
    for disposition in ("possible", "not-this-person"):
        rows.answer(examination, "S-p1", disposition, "a")
    rows.answer(examination, "S-p2", "not-this-person", "a")
    rows.lock(examination, None, "a")
    assert number(rows.db, "SELECT count(*) FROM answers") == 3


def test_no_answer_after_the_lock(rows: Direct) -> None:
    only_first_locked(rows)
    with forbidden("before the lock"):
        rows.answer("S-first-a", "S-p1", "not-this-person", "a")


def test_no_second_lock(rows: Direct) -> None:
    only_first_locked(rows)
    with forbidden("UNIQUE"):
        rows.lock("S-first-a", POSSIBLE, "a")


def test_no_answer_about_another_list(rows: Direct) -> None:
    only_first_locked(rows)
    rows.examined("second", "b", None)
    rows.decision(verdict="return")
    rows.search("T", by="c")
    rows.candidates("T")
    examination = rows.examination("first", "c", "T")
    with forbidden("candidate of its own list"):
        rows.answer(examination, "S-p1", "not-this-person", "c")


@pytest.mark.parametrize("disposition", ["maybe", "", "POSSIBLE"])
def test_only_the_three_answers(rows: Direct, disposition: str) -> None:
    rows.searched()
    examination = rows.examination("first", "a")
    with forbidden("CHECK"):
        rows.answer(examination, "S-p1", disposition, "a")


@pytest.mark.parametrize("roles", [(Role.AUDITOR, Role.EXAMINER), (Role.ADMINISTRATOR, Role.SUPERVISOR), ()])
def test_no_account_with_roles_that_exclude_each_other(rows: Direct, roles: tuple[Role, ...]) -> None:
    with forbidden("no other role|CHECK"):
        rows.user("x", *roles)


def test_a_list_is_closed_once_somebody_examines_it(rows: Direct) -> None:
    rows.searched()
    rows.examination("first", "a")
    with forbidden("written together"):
        rows.candidate("S", "p3", 3)


def test_a_gallery_does_not_grow_beside_an_import(rows: Direct) -> None:
    rows.searched()
    with forbidden("written together"):
        rows.person("stranger", "I")
    with forbidden("written together"):
        rows.photo("extra", "p1", "I")


LEAD = {"act": Act.RELEASE_LEAD, "person": "s", "item": "L-S", "outcome": LogOutcome.DONE}


@pytest.mark.parametrize(
    "changed",
    [
        {"act": Act.DECIDE},
        {"act": Act.VIEW_REVIEW},
        {"item": "D-S"},
        {"item": "L-T"},
        {"outcome": LogOutcome.REFUSED},
        {"outcome": LogOutcome.FAILED},
        {"person": "t"},
        {"person": "nobody"},
    ],
    ids=str,
)
def test_a_leads_log_entry_is_about_this_lead_this_act_and_this_person(rows: Direct, changed: dict[str, str]) -> None:
    agreed(rows)
    rows.decision()
    entry = rows.log(**{**LEAD, **changed})  # type: ignore[arg-type]
    with forbidden("no log entry, no act"):
        rows.lead(entry=entry)


@pytest.mark.parametrize("entry", [0, -1, 10_000])
def test_no_record_without_a_log_entry(rows: Direct, entry: int) -> None:
    agreed(rows)
    with forbidden("no log entry, no act"):
        rows.decision(entry=entry)
    rows.decision()
    with forbidden("no log entry, no act"):
        rows.lead(entry=entry)


def test_an_entry_serves_once(rows: Direct) -> None:
    rows.searched()
    examination = rows.examination("first", "a")
    rows.answer(examination, "S-p1", "possible", "a")
    used = number(rows.db, "SELECT max(log_seq) FROM answers")
    with forbidden("no log entry, no act"):
        rows.answer(examination, "S-p1", "not-this-person", "a", entry=used)


def test_nobody_answers_or_locks_in_another_persons_name(rows: Direct) -> None:
    rows.searched()
    examination = rows.examination("first", "a")
    with forbidden("no log entry, no act"):
        rows.answer(examination, "S-p1", "possible", "b")
    for candidate in ("S-p1", "S-p2"):
        rows.answer(examination, candidate, "not-this-person", "a")
    with forbidden("no log entry, no act"):
        rows.lock(examination, None, "b")
