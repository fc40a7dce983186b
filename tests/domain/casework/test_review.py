"""The state machine of a review, by examples, and over every review that can be put together."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.casework.review import (
    DISPOSITION_WORDS,
    NOTE_DUE,
    OUTCOME_WORDS,
    STAGE_WORDS,
    VERDICT_WORDS,
    Answer,
    Chair,
    Disposition,
    Finding,
    Outcome,
    Person,
    Review,
    Seat,
    Stage,
    Verdict,
    agreed_candidate,
    check_may_decide,
    check_may_unmask,
    check_may_verify,
    check_may_work,
    checked_answer,
    finding_of,
    findings_agree,
    stage,
)
from app.domain.staff.roles import Role
from app.errors import BadInput, Refused

EXAMINER = frozenset({Role.EXAMINER})
SUPERVISOR = frozenset({Role.SUPERVISOR})
BOTH = EXAMINER | SUPERVISOR
NONE = Finding(Outcome.NO_POSSIBLE_MATCH, None)


def possible(candidate: str) -> Finding:
    return Finding(Outcome.POSSIBLE_MATCH, candidate)


def review(first: Finding | None, second: Finding | None = None, verdict: Verdict | None = None) -> Review:
    """Return a review by a and, where there is a second finding, by b."""
    return Review(Chair("a", first), Chair("b", second) if second else None, verdict)


PEOPLE = st.sampled_from(("a", "b", "c"))
FINDINGS = st.sampled_from((NONE, possible("x"), possible("y")))
CHAIRS = st.builds(Chair, PEOPLE, st.none() | FINDINGS)
REVIEWS = st.builds(
    Review, CHAIRS, st.none() | CHAIRS, st.none() | st.sampled_from(Verdict), st.frozensets(PEOPLE, max_size=2),
    st.frozensets(PEOPLE, max_size=2),
)  # fmt: skip
PERSONS = st.builds(Person, PEOPLE, st.frozensets(st.sampled_from(Role)))


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (review(None), Stage.EXAMINATION),
        (review(NONE), Stage.WAITING_FOR_VERIFIER),
        (Review(Chair("a", NONE), Chair("b")), Stage.VERIFICATION),
        (review(NONE, NONE), Stage.WAITING_FOR_SUPERVISOR),
        (review(NONE, possible("x")), Stage.WAITING_FOR_SUPERVISOR),
        (review(NONE, NONE, Verdict.RETURN), Stage.RETURNED),
        (review(possible("x"), possible("x"), Verdict.REFUSE), Stage.REFUSED),
        (review(possible("x"), possible("x"), Verdict.APPROVE), Stage.LEAD),
        (review(NONE, NONE, Verdict.APPROVE), Stage.NO_POSSIBLE_MATCH),
    ],
)
def test_where_a_review_stands(where: Review, expected: Stage) -> None:
    assert stage(where) is expected


@given(REVIEWS, PERSONS, st.sampled_from(Verdict), st.sampled_from(("", " ", "reason")))
def test_no_lead_without_two_examiners_who_agree_and_a_third_person(
    where: Review, person: Person, verdict: Verdict, reason: str
) -> None:
    try:
        check_may_decide(where, person, verdict, reason)
    except (Refused, BadInput):
        return
    assert where.second is not None and where.verdict is None
    assert where.first.finding is not None and where.second.finding is not None
    assert Role.SUPERVISOR in person.roles
    assert person.user_id not in {where.first.examiner_id, where.second.examiner_id} | where.examiners
    if verdict is Verdict.APPROVE:
        assert where.first.finding == where.second.finding
        decided = Review(where.first, where.second, verdict)
        assert (stage(decided) is Stage.LEAD) == (where.first.finding.outcome is Outcome.POSSIBLE_MATCH)
    else:
        assert reason.strip()


@given(REVIEWS, PERSONS)
def test_a_verifier_is_another_examiner_who_knows_nothing(where: Review, person: Person) -> None:
    try:
        check_may_verify(where, person)
    except Refused:
        return
    assert stage(where) is Stage.WAITING_FOR_VERIFIER
    assert Role.EXAMINER in person.roles
    assert person.user_id != where.first.examiner_id
    assert person.user_id not in where.informed


@given(REVIEWS, PERSONS, st.sampled_from(Seat))
def test_work_is_done_in_the_own_seat_and_before_the_lock_only(where: Review, person: Person, seat: Seat) -> None:
    try:
        check_may_work(where, seat, person)
    except Refused:
        return
    chair = where.first if seat is Seat.FIRST else where.second
    assert chair == Chair(person.user_id, None)
    assert Role.EXAMINER in person.roles
    assert where.verdict is None


@given(REVIEWS, PERSONS, st.sampled_from(Seat))
def test_names_open_to_the_one_who_locked(where: Review, person: Person, seat: Seat) -> None:
    try:
        check_may_unmask(where, seat, person)
    except Refused:
        return
    chair = where.first if seat is Seat.FIRST else where.second
    assert chair is not None and chair.examiner_id == person.user_id and chair.finding is not None


@pytest.mark.parametrize("roles", [EXAMINER, frozenset(), frozenset({Role.ADMINISTRATOR}), frozenset({Role.TRAINER})])
def test_only_a_supervisor_decides(roles: frozenset[Role]) -> None:
    with pytest.raises(Refused, match="Only a supervisor decides"):
        check_may_decide(review(NONE, NONE), Person("c", roles), Verdict.APPROVE, "")


@pytest.mark.parametrize("who", ["a", "b"])
def test_an_examiner_of_the_review_decides_nothing_in_it(who: str) -> None:
    with pytest.raises(Refused, match="third person"):
        check_may_decide(review(NONE, NONE), Person(who, BOTH), Verdict.APPROVE, "")


def test_a_disagreement_can_be_returned_or_refused_but_not_approved() -> None:
    split, person = review(possible("x"), possible("y")), Person("c", SUPERVISOR)
    with pytest.raises(Refused, match="disagree"):
        check_may_decide(split, person, Verdict.APPROVE, "both are sure")
    check_may_decide(split, person, Verdict.RETURN, "look again")
    check_may_decide(split, person, Verdict.REFUSE, "no")


def test_agreement_is_about_the_person_not_only_about_the_outcome() -> None:
    assert not findings_agree(review(possible("x"), possible("y")))
    assert agreed_candidate(review(possible("x"), possible("y"))) is None
    assert findings_agree(review(NONE, NONE))
    assert agreed_candidate(review(NONE, NONE)) is None
    assert agreed_candidate(review(possible("x"), possible("x"))) == "x"


def test_whoever_examined_an_earlier_search_cannot_verify() -> None:
    where = Review(Chair("a", NONE), informed=frozenset({"b"}))
    with pytest.raises(Refused, match="not blind"):
        check_may_verify(where, Person("b", EXAMINER))
    check_may_verify(where, Person("c", EXAMINER))


IDS = ("p", "q", "r")
ANSWERS = st.lists(
    st.builds(Answer, st.sampled_from((*IDS, "stranger")), st.sampled_from(Disposition), st.just("note")),
    unique_by=lambda answer: answer.candidate_id,
)


@given(ANSWERS)
def test_a_finding_needs_every_answer_and_names_at_most_one(answers: list[Answer]) -> None:
    given_to = {answer.candidate_id: answer.disposition for answer in answers}
    marked = [candidate for candidate in IDS if given_to.get(candidate) is Disposition.POSSIBLE]
    try:
        finding = finding_of(IDS, answers)
    except Refused:
        assert len(marked) > 1 or any(candidate not in given_to for candidate in IDS)
        return
    assert set(IDS) <= given_to.keys()
    assert finding.candidate_id == (marked[0] if marked else None)
    assert (finding.outcome is Outcome.POSSIBLE_MATCH) == bool(marked)


@pytest.mark.parametrize(("missing", "words"), [(1, "1 candidate is unanswered"), (2, "2 candidates are unanswered")])
def test_the_sentence_says_how_many_are_unanswered(missing: int, words: str) -> None:
    answers = [Answer(candidate, Disposition.NOT_THIS_PERSON) for candidate in IDS[missing:]]
    with pytest.raises(Refused, match=words):
        finding_of(IDS, answers)


@pytest.mark.parametrize(("disposition", "note"), list(itertools.product(Disposition, ("", " \n\t", " ears "))))
def test_a_note_is_due_unless_the_candidate_is_ruled_out(disposition: Disposition, note: str) -> None:
    given_answer = Answer("p", disposition, note)
    if disposition in NOTE_DUE and not note.strip():
        with pytest.raises(BadInput, match="needs a note"):
            checked_answer(given_answer)
    else:
        assert checked_answer(given_answer) == Answer("p", disposition, note.strip())


def test_everything_has_words() -> None:
    assert set(STAGE_WORDS) == set(Stage)
    assert set(DISPOSITION_WORDS) == set(Disposition)
    assert set(OUTCOME_WORDS) == set(Outcome)
    assert set(VERDICT_WORDS) == set(Verdict)
