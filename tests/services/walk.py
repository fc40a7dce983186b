"""What anybody may try in a walk, on which of the objects that exist, and what has to come of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from app.config import resource
from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE, FeatureJudgement, Judgement, Observation, Shape, Visibility
from app.domain.casework.review import Answer, Disposition, Verdict
from app.domain.log.audit import LogOutcome
from app.domain.staff.roles import Act
from app.errors import UserError
from app.services.casework import (
    analysing,
    comparing,
    examining,
    footage,
    leads,
    probes,
    queue,
    reporting,
    searching,
    verifying,
)
from app.services.casework.checklists import SHIPPED, parse_checklist
from app.services.recording import Desk
from tests.services.blindness import Secrets, check_blind, secrets_of
from tests.services.observing import log_through, records_without_entry, sight_through
from tests.services.office import EVERYBODY, EXAMINERS, SUPERVISORS, Office, check_promises
from tests.support.section import judge_all, record_analysis

DUE = "whoever is due"
ANYBODY = st.sampled_from((DUE,) * len(EVERYBODY) + EVERYBODY)
PICK = st.integers(0, 3)
COMPONENTS = parse_checklist(resource(SHIPPED).read_bytes()).keys


class Walk(RuleBasedStateMachine):
    """One request, and everybody's attempts at it."""

    office: Office  # set by the test

    def __init__(self) -> None:
        super().__init__()
        self.probes: list[str] = []
        self.searches: list[str] = []
        self.examinations: list[tuple[str, str, str]] = []  # id, search, who
        self.candidates: dict[str, list[str]] = {}
        self.secrets: dict[str, Secrets] = {}
        self.informed: set[str] = set()
        self.drawn: list[str] = []

    @initialize(eyes=st.sampled_from((60, 60, 60, 11)))
    def begin(self, eyes: int) -> None:
        section = self.office.section
        section._desk = self.office.at("okafor")
        self.request = section.request().id
        desk = self.office.at("okafor")
        self.footage = footage.open_footage(desk, section.evidence(self.request, eye_distance=eyes).id)
        self.frame = self.footage.frame(0)
        self.face = footage.faces_in(desk, self.frame)[0]

    def due(self, who: str, person: str) -> str:
        return person if who == DUE else who

    def attempt(self, who: str, act: Act, call: Callable[[Desk], Any]) -> Any:
        """Try an act. Refused: one entry says so and nothing changed. Done: the log says so."""
        desk, house = self.office.at(who), self.office.section.house
        before = sight_through(self.office.connection, house)
        try:
            result = call(desk)
        except UserError as error:
            after = sight_through(self.office.connection, house)
            assert (after.rows, after.files) == (before.rows, before.files), error
            (entry,) = log_through(self.office.connection, before.entries)
            assert (entry.new.event, entry.new.outcome) == (act.value, LogOutcome.REFUSED), error
            assert entry.new.person == desk.session.user.id
            self.office.reached[f"{act.value} refused"] += 1
            return None
        entries = log_through(self.office.connection, before.entries)
        assert entries and all(entry.new.outcome is LogOutcome.DONE for entry in entries)
        assert act.value in {entry.new.event for entry in entries}
        assert {entry.new.person for entry in entries} == {desk.session.user.id}
        self.office.reached[act.value] += 1
        self.check_promises()
        return result if result is not None else True

    def examination(self, place: int) -> tuple[str, str, str]:
        return self.examinations[-1 - place % len(self.examinations)]  # the newest first

    def search(self, place: int) -> str:
        return self.searches[-1 - place % len(self.searches)]

    def locked(self, examination: str) -> bool:
        return bool(self.office.rows("SELECT 1 FROM examination_locks WHERE id = ?", examination))

    # Before the search

    @precondition(lambda self: len(self.probes) < 3)
    @rule(who=ANYBODY)
    def take_probe(self, who: str) -> None:
        who = self.due(who, "okafor")
        form = probes.ProbeForm("photograph", attested=True)
        frame, face = self.frame, self.face
        taken = self.attempt(who, Act.TAKE_PROBE, lambda desk: probes.take_probe(desk, self.footage, frame, face, form))
        self.probes += [taken.id] if taken else []

    @precondition(lambda self: self.probes and not self.searches)
    @rule(who=ANYBODY, place=PICK, reason=st.sampled_from(("", "the only picture")))
    def override(self, who: str, place: int, reason: str) -> None:
        who, probe = self.due(who, "soto"), self.probes[place % len(self.probes)]
        if self.attempt(who, Act.OVERRIDE_FLOOR, lambda desk: probes.override_floor(desk, probe, reason)):
            (taken_by,) = self.office.rows("SELECT taken_by FROM probes WHERE id = ?", probe)[0]
            assert who in SUPERVISORS and reason and taken_by != self.office.user(who)

    @precondition(lambda self: self.probes)
    @rule(who=ANYBODY, place=PICK)
    def run_search(self, who: str, place: int) -> None:
        who, probe = self.due(who, EXAMINERS[place]), self.probes[place % len(self.probes)]
        receipt = self.attempt(who, Act.SEARCH, lambda desk: searching.run_search(desk, probe, 2))
        if receipt is None:
            return
        self.searches.append(receipt.search_id)
        self.examinations.append((receipt.examination_id, receipt.search_id, who))
        found = self.office.rows("SELECT id FROM candidates WHERE search_id = ? ORDER BY id", receipt.search_id)
        self.candidates[receipt.search_id] = [row[0] for row in found]
        self.secrets[receipt.search_id] = secrets_of(self.office.section.house, receipt.search_id)
        check_blind(receipt, self.secrets[receipt.search_id])

    # Examining, in either seat

    def in_seat(self, who: str, act: Act, place: int, call: Callable[[Desk, str], Any]) -> Any:
        """Try something in an examination: only its own examiner gets through, and blind until the lock."""
        examination, search, owner = self.examination(place)
        who, was_locked = self.due(who, owner), self.locked(examination)
        result = self.attempt(who, act, lambda desk: call(desk, examination))
        if result is not None:
            assert who == owner, "nobody works in, or looks into, another person's examination"
            if not was_locked and act is not Act.LOCK_EXAMINATION:
                check_blind(result, self.secrets[search])
        return result

    @precondition(lambda self: self.examinations)
    @rule(who=ANYBODY, place=PICK, whole=st.booleans())
    def analyse(self, who: str, place: int, whole: bool) -> None:
        was_locked = self.locked(self.examination(place)[0])
        seen = [Observation(key, Visibility.CLEAR) for key in COMPONENTS[: None if whole else 18]]
        call = lambda desk, exam: analysing.record_analysis(desk, exam, seen)  # noqa: E731
        done = self.in_seat(who, Act.ANALYSE_PROBE, place, call)
        assert not (done and (was_locked or not whole))

    @precondition(lambda self: self.examinations)
    @rule(who=ANYBODY, place=PICK, which=PICK, judgement=st.sampled_from(Judgement), words=st.sampled_from(("", "w")))
    def judge(self, who: str, place: int, which: int, judgement: Judgement, words: str) -> None:
        candidate, was_locked = self.candidate(place, which), self.locked(self.examination(place)[0])
        judged = [FeatureJudgement("ears", True, True, judgement, words)]
        call = lambda desk, exam: comparing.judge_features(desk, exam, candidate, judged)  # noqa: E731
        assert not (self.in_seat(who, Act.JUDGE_FEATURES, place, call) and was_locked)

    @precondition(lambda self: self.examinations)
    @rule(who=ANYBODY, place=PICK, which=st.one_of(st.none(), PICK))
    def draw(self, who: str, place: int, which: int | None) -> None:
        candidate = None if which is None else self.candidate(place, which)
        was_locked = self.locked(self.examination(place)[0])
        drawn = self.in_seat(
            who,
            Act.ANNOTATE,
            place,
            lambda desk, exam: comparing.annotate(
                desk, exam, picture=ON_PROBE, shape=Shape.ARROW, points=(Point(1, 2), Point(3, 4)),
                candidate_id=candidate,
            ),
        )  # fmt: skip
        if drawn:
            assert not was_locked
            self.drawn.append(drawn.id)

    @precondition(lambda self: self.drawn)
    @rule(who=ANYBODY, place=PICK, which=PICK)
    def withdraw(self, who: str, place: int, which: int) -> None:
        drawn, was_locked = self.drawn[which % len(self.drawn)], self.locked(self.examination(place)[0])
        call = lambda desk, exam: comparing.withdraw_annotation(desk, exam, drawn)  # noqa: E731
        assert not (self.in_seat(who, Act.WITHDRAW_ANNOTATION, place, call) and was_locked)

    @precondition(lambda self: self.examinations)
    @rule(who=ANYBODY, place=PICK)
    def look_at_the_list(self, who: str, place: int) -> None:
        self.in_seat(who, Act.SHOW_CANDIDATES, place, examining.sitting)
        self.in_seat(who, Act.SHOW_CANDIDATES, place, examining.thumbnails)

    @precondition(lambda self: self.examinations)
    @rule(who=ANYBODY, place=PICK, which=PICK)
    def look_at_a_candidate(self, who: str, place: int, which: int) -> None:
        candidate = self.candidate(place, which)
        self.in_seat(
            who, Act.VIEW_CANDIDATE, place, lambda desk, exam: examining.candidate_pictures(desk, exam, candidate)
        )

    def candidate(self, place: int, which: int) -> str:
        found = self.candidates[self.examination(place)[1]]
        return found[which % len(found)]

    @precondition(lambda self: self.examinations)
    @rule(
        who=ANYBODY,
        place=PICK,
        which=PICK,
        disposition=st.sampled_from(Disposition),
        note=st.sampled_from(("", "ears")),
    )
    def answer(self, who: str, place: int, which: int, disposition: Disposition, note: str) -> None:
        examination, _, _ = self.examination(place)
        candidate = self.candidate(place, which)
        was_locked = self.locked(examination)
        given = Answer(candidate, disposition, note)
        done = self.in_seat(who, Act.ANSWER_CANDIDATE, place, lambda desk, exam: examining.answer(desk, exam, given))
        assert not (done and was_locked), "no answer after the lock"

    @precondition(lambda self: self.examinations)
    @rule(who=ANYBODY, place=PICK)
    def rule_out_the_rest(self, who: str, place: int) -> None:
        self.in_seat(who, Act.ANSWER_CANDIDATE, place, examining.answer_rest_as_not_this_person)

    @precondition(lambda self: self.examinations)
    @rule(who=ANYBODY, place=PICK, words=st.sampled_from(("", "grounds")))
    def lock(self, who: str, place: int, words: str) -> None:
        self.in_seat(
            who,
            Act.LOCK_EXAMINATION,
            place,
            lambda desk, exam: examining.lock(desk, exam, examining.CONCLUSIONS[0], words),
        )

    @precondition(lambda self: self.examinations)
    @rule(who=ANYBODY, place=PICK)
    def unmask(self, who: str, place: int) -> None:
        examination, _, owner = self.examination(place)
        who, was_locked = self.due(who, owner), self.locked(examination)
        if self.attempt(who, Act.UNMASK, lambda desk: examining.unmask(desk, examination)):
            assert who == owner and was_locked
            assert not self.examining(who)

    @precondition(lambda self: self.examinations)
    @rule(place=PICK, which=st.sampled_from((0, 0, 1, 2)))
    def examine_properly(self, place: int, which: int) -> None:
        """What one honest examiner does in an hour; without it few walks would come as far as a supervisor."""
        examination, search, owner = self.examination(place)
        if self.locked(examination):
            return
        desk, found = self.office.at(owner), self.candidates[search]
        record_analysis(desk, examination)
        for number, candidate in enumerate(found):
            examining.candidate_pictures(desk, examination, candidate)
            possible = number == which
            disposition = Disposition.POSSIBLE if possible else Disposition.NOT_THIS_PERSON
            examining.answer(desk, examination, Answer(candidate, disposition, "ears" if possible else ""))
            if possible:
                judge_all(desk, examination, candidate)
        self.in_seat(
            owner,
            Act.LOCK_EXAMINATION,
            place,
            lambda desk, exam: examining.lock(desk, exam, examining.CONCLUSIONS[5], "g"),
        )

    # The second examiner and the third person

    @precondition(lambda self: self.searches)
    @rule(who=st.sampled_from((DUE, *EXAMINERS, "both", "both", *EVERYBODY)), place=st.sampled_from((0, 0, 1)))
    def take_verification(self, who: str, place: int) -> None:
        search = self.search(place)
        earlier = {name for _, other, name in self.examinations if other != search} | self.informed
        first = {name for _, other, name in self.examinations if other == search}
        who = self.due(who, next((name for name in EXAMINERS if name not in earlier | first), "okafor"))
        taken = self.attempt(who, Act.TAKE_VERIFICATION, lambda desk: verifying.take_verification(desk, search))
        if taken:
            assert who not in earlier, "the verifier is blind to the request"
            self.examinations.append((taken, search, who))

    def examining(self, who: str) -> bool:
        return any(name == who and not self.locked(examination) for examination, _, name in self.examinations)

    def findings(self, who: str, act: Act, search: str, look: Callable[[Desk, str], object]) -> None:
        """Try to see what was found: only by somebody outside of it who is not examining in the same request."""
        busy = self.examining(who)
        seen = self.attempt(who, act, lambda desk: look(desk, search))
        if seen:
            assert not busy, "whoever examines sees nothing that was found"
            self.informed.add(who)

    @precondition(lambda self: self.searches)
    @rule(who=ANYBODY, place=PICK)
    def view_review(self, who: str, place: int) -> None:
        who, search = self.due(who, SUPERVISORS[place % 2]), self.search(place)
        seats = {name for _, other, name in self.examinations if other == search}
        before = len(self.informed)
        self.findings(who, Act.VIEW_REVIEW, search, leads.view_review)
        if len(self.informed) > before:
            assert who not in seats

    @precondition(lambda self: self.searches)
    @rule(who=ANYBODY, place=PICK)
    def read_report(self, who: str, place: int) -> None:
        who, search = self.due(who, "okafor"), self.search(place)
        decided = self.office.rows("SELECT 1 FROM decisions WHERE search_id = ?", search)
        if decided or who in {"okafor", "soto"}:
            self.findings(who, Act.VIEW_REPORT, search, reporting.read_report)
            assert decided or self.office.reached["report.viewed"] == self.reports_read()

    def reports_read(self) -> int:
        return int(
            self.office.rows("SELECT count(*) FROM audit_log WHERE event = 'report.viewed' AND outcome = 'done'")[0][0]
        )

    @precondition(lambda self: self.searches)
    @rule(
        who=ANYBODY, place=PICK, verdict=st.sampled_from((Verdict.APPROVE, *Verdict)),
        reason=st.sampled_from(("reason", "")), recipients=st.sampled_from((("Rowe",), ())),
    )  # fmt: skip
    def decide(self, who: str, place: int, verdict: Verdict, reason: str, recipients: Sequence[str]) -> None:
        who, search = self.due(who, SUPERVISORS[place % 2]), self.search(place)
        done = self.attempt(
            who, Act.DECIDE, lambda desk: leads.decide(desk, search, verdict, reason, recipients) or "no lead"
        )
        if done:
            assert who not in {name for _, _, name in self.examinations}, "no examiner of the request decides in it"
            self.informed.add(who)
            assert (done != "no lead") == bool(self.office.rows("SELECT 1 FROM leads WHERE search_id = ?", search))

    @precondition(lambda self: self.searches)
    @rule(who=ANYBODY)
    def look_at_the_queue(self, who: str) -> None:
        who = self.due(who, "lindqvist")
        standings = queue.standings(self.office.at(who))
        assert bool(standings) == (who not in {"trainer", "admin"})
        for secrets in self.secrets.values():
            check_blind(standings[:1], secrets)

    @rule(
        steps=st.integers(1, 6), which=st.sampled_from((0, 0, 1, 2)), verdict=st.sampled_from(Verdict), person=PICK
    )  # fmt: skip
    def go_on(self, steps: int, which: int, verdict: Verdict, person: int = 0) -> None:
        """Take the steps that are due, by whoever they are due to; without it few walks would come to an end."""
        for _ in range(steps):
            if not self.probes:
                self.take_probe(DUE)
            elif not self.searches or self.office.rows("SELECT 1 FROM decisions WHERE search_id = ?", self.search(0)):
                self.override(DUE, 0, "the only picture")
                self.run_search(EXAMINERS[person], 0)
            elif not self.locked(self.examinations[-1][0]):
                self.examine_properly(0, which)
            elif sum(search == self.search(0) for _, search, _ in self.examinations) < 2:
                self.take_verification(DUE, 0)
            else:
                self.decide(DUE, 0, verdict, "reason", ("Rowe",))

    # What must always hold

    def check_promises(self) -> None:
        check_promises(self.office, self.request)

    def teardown(self) -> None:
        assert records_without_entry(self.office.section.house) == []
