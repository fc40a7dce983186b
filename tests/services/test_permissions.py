"""For every act and every roles a person can hold: the service does it or refuses it as the table says."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest

from app.domain.casework.edits import Recipe, make_step
from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE, Shape
from app.domain.casework.outcomes import Feedback, OutcomeForm, PassingForm
from app.domain.casework.requests import RequestForm
from app.domain.casework.review import Answer, Disposition, Verdict
from app.domain.gallery.import_review import Choice
from app.domain.gallery.record_search import RecordQuery
from app.domain.gallery.removal import RecordName, RemovalForm
from app.domain.gallery.retention import RetentionClass
from app.domain.log.audit import LogOutcome
from app.domain.records import EvidenceRecord
from app.domain.staff.accounts import Answer as Answered
from app.domain.staff.roles import PERMISSIONS, Act, Role
from app.domain.training.exercises import ExercisePlan
from app.errors import Refused, UserError
from app.services import settings, tools
from app.services.auditing import disclosures, reviewing
from app.services.casework import (
    analysing,
    comparing,
    editing,
    examining,
    footage,
    intake,
    interests,
    lead_files,
    leads,
    probes,
    queue,
    repeating,
    reporting,
    searching,
    verifying,
)
from app.services.casework.footage import Footage
from app.services.casework.needed import needed_probe
from app.services.casework.probe_describing import template_of
from app.services.gallery import (
    checking,
    enrolment,
    expunging,
    gallery_records,
    gallery_statistics,
    model_change,
    staging,
    validation,
)
from app.services.gallery.importing import review
from app.services.gallery.importing.sources import Source
from app.services.gallery.keeping import backing_up, holds, retention
from app.services.log import anchoring, heartbeat, log_export, oversight, time_stamping, witnessing
from app.services.recording import Desk
from app.services.staff import accounts, certificates, joining, own_keys, training_rooms, turns, units
from app.services.staff.accounts import NewAccount
from app.services.staff.passphrases import change_passphrase
from app.services.training import building, material, proficiency, scoring, stating
from app.services.training import sitting as training_sitting
from app.storage.tables import cases
from tests.services.observing import log_of, sight
from tests.support.fakes import FakeMedia
from tests.support.pictures import picture, png, write_picture
from tests.support.section import PASSPHRASE, Section, copy_of

WORKING = (Role.EXAMINER, Role.SUPERVISOR, Role.TRAINER)
HELD = [frozenset(held) for size in (1, 2, 3) for held in combinations(WORKING, size)]
HELD += [frozenset({Role.AUDITOR}), frozenset({Role.ADMINISTRATOR})]
ELSEWHERE = {
    Act.CREATE_WORKSPACE: "before anybody has a desk",
    Act.SIGN_IN: "before anybody has a desk",
    Act.SIGN_OUT: "everybody may, and afterwards nobody is there to look",
    Act.NOTE_CLOCK: "the program's own: a part of whatever follows",
    Act.NOTE_MEMORY: "the program's own: a part of SIGN_IN",
    Act.NOTE_BREAK: "the program's own: a part of SIGN_IN",
    Act.RECORD_PROGRAM: "the program's own, and only where a file changed",
    Act.LOCK_ACCOUNT_OUT: "the program's own: a part of SIGN_IN",
    Act.SET_SECOND_FACTOR: "a part of SIGN_IN",
    Act.ASK_SECOND_FACTOR: "a part of SIGN_IN",
    Act.OPEN_EXAMINATION: "a part of SEARCH",
    Act.STAGE_PHOTOS: "a part of IMPORT_GALLERY",
    Act.RELEASE_LEAD: "a part of DECIDE",
    Act.RESTORE: "before anybody has a desk",
    Act.RECORD_DIGESTS: "the program's own: when an older workspace is opened",
}


@dataclass(frozen=True)
class Case:
    """A decided request with everything an act could be about."""

    folder: Path
    request_id: str
    evidence: EvidenceRecord
    probe_id: str
    search_id: str
    examination_id: str
    candidate_id: str
    session_id: str
    derivative_id: str


def take_probe(desk: Desk, case: Case) -> None:
    reader = FakeMedia([png(picture(3))], "x.png", desk.house.limits)
    opened = Footage(desk, case.evidence, reader)
    frame = reader.frame(0)
    face = desk.house.analyst.place(frame.pixels, None, Point(80, 120), Point(140, 120))
    probes.take_probe(desk, opened, frame, face, probes.ProbeForm("photograph", attested=True))


def make_derivative(desk: Desk, case: Case) -> None:
    reader = FakeMedia([png(picture(3))], "x.png", desk.house.limits)
    recipe = Recipe((make_step("gamma", {"gamma": 120}),))
    editing.make_derivative(desk, Footage(desk, case.evidence, reader), reader.frame(0), recipe)


def add_evidence(desk: Desk, case: Case) -> None:
    path = write_picture(case.folder / "again.png", 50)
    intake.add_evidence(desk, case.request_id, path, intake.EvidenceForm("USB", "clerk"))


def describe_probe(desk: Desk, case: Case) -> None:
    with desk.reading() as db:
        probe = needed_probe(db, case.probe_id)
    template_of(desk, probe, "0" * 64)


def note_remarks(desk: Desk, _: Case) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk.house.analyst, "remarks", ("A slower engine is in use.",))
        tools.start_tools(desk)


CALLS: dict[Act, Callable[[Desk, Case], object]] = {
    Act.LOCK_WINDOW: lambda desk, _: accounts.note_locked(desk),
    Act.UNLOCK_WINDOW: lambda desk, _: accounts.confirm(desk, PASSPHRASE),
    Act.NOTE_REMARKS: note_remarks,
    Act.CREATE_ACCOUNT: lambda desk, _: accounts.create_account(
        desk, NewAccount("okafor", "N", "B", frozenset({Role.EXAMINER})), "eight letters"
    ),
    Act.APPROVE_ACCOUNT: lambda desk, _: joining.answer_proposal(desk, "nothing", Answered.APPROVED),
    Act.REFUSE_ACCOUNT: lambda desk, _: joining.answer_proposal(desk, "nothing", Answered.REFUSED),
    Act.PROPOSE_ROLES: lambda desk, _: joining.propose_roles(desk, "nobody", frozenset({Role.EXAMINER})),
    Act.RESET_PASSPHRASE: lambda desk, _: joining.reset_passphrase(desk, "nobody", "eight letters"),
    Act.RESET_SECOND_FACTOR: lambda desk, _: joining.reset_second_factor(desk, "nobody"),
    Act.ASSIGN_UNIT: lambda desk, _: units.assign_unit(desk, "nobody", "3rd Squad"),
    Act.DISABLE_ACCOUNT: lambda desk, _: turns.disable_account(desk, "nobody", "reason"),
    Act.ENABLE_ACCOUNT: lambda desk, _: turns.enable_account(desk, "nobody", "reason"),
    Act.RELEASE_ACCOUNT: lambda desk, _: turns.release_account(desk, "nobody", "reason"),
    Act.CHANGE_PASSPHRASE: lambda desk, _: change_passphrase(desk, "wrong wrong", "eight letters"),
    Act.ADD_SECURITY_KEY: lambda desk, _: own_keys.add_security_key(desk, " "),
    Act.ISSUE_CERTIFICATE: lambda desk, _: certificates.issue_certificate(desk, "nobody", "course", "2999-12-31"),
    Act.DECLARE_INTEREST: lambda desk, case: interests.declare_interest(desk, case.request_id, knows=False),
    Act.PROPOSE_SETTING: lambda desk, _: settings.propose_setting(desk, "idle_minutes", 0, "reason"),
    Act.APPROVE_SETTING: lambda desk, _: settings.answer_setting(desk, "nothing", Answered.APPROVED),
    Act.REFUSE_SETTING: lambda desk, _: settings.answer_setting(desk, "nothing", Answered.REFUSED),
    Act.IMPORT_GALLERY: lambda desk, case: enrolment.import_folder(desk, case.folder, case.folder / "nothing.csv"),
    Act.EXAMINE_IMPORT: lambda desk, case: enrolment.examine_import(
        desk, Source(case.folder, case.folder / "gallery.csv")
    ),
    Act.DECIDE_FINDINGS: lambda desk, _: review.decide(desk, "U-00001", ["x"], Choice.LEAVE_OUT, "blurred"),
    Act.VIEW_FINDING: lambda desk, _: review.finding_pictures(desk, "U-00001", "x", "to decide"),
    Act.END_STAGE: lambda desk, _: staging.discard_unfinished(desk, "U-00001"),
    Act.PROPOSE_REMOVAL: lambda desk, _: expunging.propose_removal(
        desk, [RecordName("TEST00001", "R001-1")], RemovalForm("sealed", "order", "sealed")
    ),
    Act.WITHDRAW_REMOVAL: lambda desk, _: expunging.withdraw_removal(desk, "X-00001"),
    Act.CONFIRM_REMOVAL: lambda desk, _: expunging.confirm_removal(desk, "X-00001"),
    Act.LIST_REMOVALS: lambda desk, _: expunging.list_removals(desk),
    Act.SET_RETENTION: lambda desk, _: retention.set_class(desk, RetentionClass("adults", 10, None, "statute")),
    Act.SET_HOLD: lambda desk, _: holds.set_on_record(desk, RecordName("TEST00001", "R002-1"), "court", "pending"),
    Act.LIFT_HOLD: lambda desk, _: holds.lift(desk, "H-99999", "over"),
    Act.LIST_HOLDS: lambda desk, _: holds.list_holds(desk),
    Act.BACK_UP: lambda desk, case: backing_up.back_up(desk, case.folder / f"{desk.session.id}.backup", "safe"),
    Act.LIST_BACKUPS: lambda desk, _: backing_up.list_backups(desk),
    Act.REPEAT_SEARCH: lambda desk, _: repeating.repeat_searches(desk, "2026-0000"),
    Act.LIST_DUE: lambda desk, _: expunging.list_due(desk, datetime.date(2026, 11, 22)),
    Act.CHECK_GALLERY: lambda desk, _: checking.check_gallery(desk, 1),
    Act.DESCRIBE_GALLERY: lambda desk, _: model_change.describe_again(desk, "other.dat"),
    Act.SWITCH_MODEL: lambda desk, _: model_change.switch_model(desk, "other.dat"),
    Act.DESCRIBE_PROBE: describe_probe,
    Act.VALIDATE_GALLERY: lambda desk, _: validation.validate_gallery(desk, 1),
    Act.FIND_RECORDS: lambda desk, _: gallery_records.find_records(desk, RecordQuery(record_number="R001")),
    Act.OPEN_GALLERY_PHOTO: lambda desk, case: gallery_records.open_gallery_photo(
        desk, case.candidate_id, "for a test"
    ),
    Act.READ_GALLERY_STATISTICS: lambda desk, _: gallery_statistics.statistics(desk),
    Act.OPEN_REQUEST: lambda desk, _: intake.open_request(
        desk, RequestForm("2026-0001", "C", "N", "7", "K", "O", "crime", "L")
    ),
    Act.VIEW_REQUEST: lambda desk, case: queue.open_request_file(desk, case.request_id),
    Act.ADD_EVIDENCE: add_evidence,
    Act.VIEW_EVIDENCE: lambda desk, case: footage.open_footage(desk, case.evidence.id).close(),
    Act.SCAN_EVIDENCE: lambda desk, case: footage.scan_evidence(desk, case.evidence.id),
    Act.TAKE_PROBE: take_probe,
    Act.VIEW_PROBE: lambda desk, case: probes.probe_picture(desk, case.probe_id),
    Act.MAKE_DERIVATIVE: make_derivative,
    Act.REPLAY_DERIVATIVE: lambda desk, case: editing.replay_check(desk, case.derivative_id),
    Act.OVERRIDE_FLOOR: lambda desk, case: probes.override_floor(desk, case.probe_id, "reason"),
    Act.SEARCH: lambda desk, case: searching.run_search(desk, case.probe_id),
    Act.TAKE_VERIFICATION: lambda desk, case: verifying.take_verification(desk, case.search_id),
    Act.SHOW_CANDIDATES: lambda desk, case: examining.sitting(desk, case.examination_id),
    Act.VIEW_CANDIDATE: lambda desk, case: examining.candidate_pictures(desk, case.examination_id, case.candidate_id),
    Act.USE_VIEWING_AID: lambda desk, case: examining.note_viewing_aid(
        desk, case.examination_id, case.candidate_id, "swipe"
    ),
    Act.ANALYSE_PROBE: lambda desk, case: analysing.record_analysis(desk, case.examination_id, ()),
    Act.JUDGE_FEATURES: lambda desk, case: comparing.judge_features(desk, case.examination_id, case.candidate_id, ()),
    Act.ANNOTATE: lambda desk, case: comparing.annotate(
        desk, case.examination_id, picture=ON_PROBE, shape=Shape.ARROW, points=(Point(1, 2), Point(3, 4))
    ),
    Act.WITHDRAW_ANNOTATION: lambda desk, case: comparing.withdraw_annotation(desk, case.examination_id, "drawn"),
    Act.ANSWER_CANDIDATE: lambda desk, case: examining.answer(
        desk, case.examination_id, Answer(case.candidate_id, Disposition.NOT_THIS_PERSON)
    ),
    Act.LOCK_EXAMINATION: lambda desk, case: examining.lock(desk, case.examination_id, examining.CONCLUSIONS[0], "g"),
    Act.UNMASK: lambda desk, case: examining.unmask(desk, case.examination_id),
    Act.VIEW_REVIEW: lambda desk, case: leads.view_review(desk, case.search_id),
    Act.DECIDE: lambda desk, case: leads.decide(desk, case.search_id, Verdict.REFUSE, "reason"),
    Act.VIEW_REPORT: lambda desk, case: reporting.read_report(desk, case.search_id),
    Act.EXPORT_REPORT: lambda desk, case: reporting.export_report(desk, case.search_id, ["Det. Kim"]),
    Act.BUILD_EXERCISE: lambda desk, _: building.build_exercise(
        desk, ExercisePlan("for a test", cases=1, list_length=2)
    ),
    Act.ASSIGN_EXERCISE: lambda desk, _: building.assign_exercise(desk, "nothing", "nobody"),
    Act.VIEW_EXERCISE: lambda desk, _: training_sitting.open_case(desk, "nothing"),
    Act.ANSWER_EXERCISE: lambda desk, _: training_sitting.answer_case(desk, "nothing", "nothing", {}, None),
    Act.READ_SCORES: lambda desk, _: scoring.score(desk, "nothing"),
    Act.ADD_PRACTICE_PICTURE: lambda desk, case: material.add_picture(desk, case.folder / "x.png", "P001", "own"),
    Act.STATE_PASS: lambda desk, _: stating.state_pass(desk, "nothing", str),
    Act.PROPOSE_ROOM: lambda desk, _: training_rooms.propose_room(desk, "", "", "0" * 64),
    Act.APPROVE_ROOM: lambda desk, _: training_rooms.answer_room(desk, "nothing", Answered.APPROVED),
    Act.REFUSE_ROOM: lambda desk, _: training_rooms.answer_room(desk, "nothing", Answered.REFUSED),
    Act.SEAL_TEST: lambda desk, case: proficiency.seal_test(desk, case.folder / "no.png", "invented"),
    Act.READ_TESTS: lambda desk, _: proficiency.list_tests(desk),
    Act.REVEAL_TEST: lambda desk, _: proficiency.reveal_test(desk, "B-99999"),
    Act.READ_LOG: lambda desk, case: oversight.read_session(desk, case.session_id),
    Act.VERIFY_LOG: lambda desk, _: oversight.verify_log(desk),
    Act.EXPORT_SESSION: lambda desk, case: oversight.export_session(desk, case.session_id),
    Act.SIGN_WEEK: lambda desk, _: reviewing.sign_review(desk, 1_000_000, {}),
    Act.LIST_LEADS: lambda desk, _: lead_files.list_leads(desk),
    Act.PASS_LEAD_ON: lambda desk, _: lead_files.pass_on(desk, "L-0", PassingForm("N", "M", "p", "2026-11-22")),
    Act.RECORD_OUTCOME: lambda desk, _: lead_files.record_outcome(
        desk, "L-0", OutcomeForm(Feedback.UNKNOWN, "b", "N", "2026-11-22")
    ),
    Act.DISCLOSE_CASE: lambda desk, _: disclosures.disclose_case(desk, "C-1", ["Defence"], "order"),
    Act.EXPORT_LOG: lambda desk, case: log_export.export_log(desk, case.folder / f"log-{desk.session.id}.zip"),
    Act.TAKE_RECEIPT: lambda desk, _: anchoring.take_receipt(desk),
    Act.ACKNOWLEDGE_BREAK: lambda desk, _: anchoring.acknowledge_break(desk, "seen"),
    Act.WITNESS_LOG: lambda desk, _: witnessing.witness_log(desk, "no such file", "0" * 64),
    Act.REGISTER_TIME_AUTHORITY: lambda desk, _: time_stamping.register_authority(desk, "name", b"no certificate"),
    Act.ASK_TIME_STAMP: lambda desk, _: time_stamping.ask_time_stamp(desk),
    Act.KEEP_TIME_STAMP: lambda desk, _: time_stamping.keep_time_stamp(desk, b"no answer"),
    Act.HEARTBEAT: lambda desk, _: heartbeat.beat(desk),
}
ALWAYS_WORKS = {
    Act.LOCK_WINDOW, Act.UNLOCK_WINDOW, Act.NOTE_REMARKS, Act.READ_GALLERY_STATISTICS, Act.VIEW_REQUEST,
    Act.DECLARE_INTEREST,
    Act.VIEW_EVIDENCE, Act.VIEW_PROBE, Act.VIEW_REVIEW, Act.VIEW_REPORT, Act.EXPORT_REPORT, Act.READ_LOG,
    Act.EXPORT_LOG, Act.TAKE_RECEIPT, Act.ASK_TIME_STAMP, Act.HEARTBEAT,
    Act.VERIFY_LOG, Act.EXPORT_SESSION, Act.LIST_LEADS, Act.DISCLOSE_CASE, Act.SCAN_EVIDENCE, Act.TAKE_PROBE,
    Act.MAKE_DERIVATIVE, Act.REPLAY_DERIVATIVE,
}  # fmt: skip


@pytest.fixture(scope="module")
def section(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Section]:
    made = copy_of(bare_template, tmp_path_factory.mktemp("permissions"))
    for held in HELD:
        made.admit(NewAccount(name_of(held), f"Some {name_of(held)}", name_of(held), held))
    yield made
    made.close()


@pytest.fixture(scope="module")
def case(section: Section) -> Case:
    receipt = section.decided()
    desk = section.at("okafor")
    examination = examining.sitting(desk, receipt.examination_id)
    with desk.reading() as db:
        evidence = cases.evidence_of(db, examination.request_id)[0]
    with footage.open_footage(desk, evidence.id) as opened:
        recipe = Recipe((make_step("median"),))
        derivative = editing.make_derivative(desk, opened, opened.frame(0), recipe)
    return Case(
        section.folder, examination.request_id, evidence, examination.probe_id, receipt.search_id,
        receipt.examination_id, examination.candidates[0].id, desk.session.id, derivative.id,
    )  # fmt: skip


def name_of(held: frozenset[Role]) -> str:
    return "-".join(sorted(role.value[:4] for role in held))


def test_every_act_is_tried() -> None:
    assert set(CALLS) | set(ELSEWHERE) == set(Act)
    assert not set(CALLS) & set(ELSEWHERE)


@pytest.mark.parametrize("held", HELD, ids=name_of)
def test_services_do_what_the_table_says(section: Section, case: Case, held: frozenset[Role]) -> None:
    desk = section.at(name_of(held))
    after = sight(section.house)
    for act, call in CALLS.items():
        before = after
        error = tried(call, desk, case)
        after = sight(section.house)
        new = [entry for entry in log_of(section.house, before.entries) if entry.new.event == act.value]
        assert new, act
        assert {entry.new.person for entry in new} == {desk.session.user.id}
        lacks_role = isinstance(error, Refused) and str(error).startswith("This needs the role")
        assert lacks_role == (not held & PERMISSIONS[act]), (act, error)
        if error is not None:
            assert after.rows == before.rows, act
            assert after.files == before.files, act
            assert new[-1].new.outcome is LogOutcome.REFUSED
        elif act in ALWAYS_WORKS:
            assert new[-1].new.outcome is LogOutcome.DONE
        assert error is None or act not in ALWAYS_WORKS or lacks_role, (act, error)


def tried(call: Callable[[Desk, Case], object], desk: Desk, case: Case) -> UserError | None:
    try:
        call(desk, case)
    except UserError as error:
        return error
    return None


@pytest.mark.parametrize("held", HELD, ids=name_of)
def test_the_queue_is_for_those_who_may_read_requests(section: Section, case: Case, held: frozenset[Role]) -> None:
    desk = section.at(name_of(held))
    may = bool(held & PERMISSIONS[Act.VIEW_REQUEST])
    assert bool(queue.standings(desk)) == may
    error = tried(lambda desk, case: queue.refresh_request_file(desk, case.request_id), desk, case)
    assert (error is None) == may


def test_a_session_that_has_ended_does_nothing_any_more(section: Section, case: Case) -> None:
    """Work that somebody left running must not go on under the eyes, and in the time, of the next person."""
    left = section.at("okafor")
    now = section.at("lindqvist")
    before = sight(section.house)
    for act, call in CALLS.items():
        error = tried(call, left, case)
        assert isinstance(error, Refused) and "not signed in any more" in str(error), act
    with pytest.raises(Refused, match="not signed in any more"):
        queue.standings(left)
    assert sight(section.house).rows == before.rows
    assert all(entry.new.outcome is LogOutcome.REFUSED for entry in log_of(section.house, before.entries))
    assert queue.standings(now)
    section.leave()
    reads: tuple[Callable[[Desk], object], ...] = (queue.standings, oversight.log_state, accounts.list_accounts)
    for read in reads:
        with pytest.raises(Refused, match="Sign in and start again"):
            read(now)


def test_a_job_that_outlives_its_session_records_nothing(section: Section, case: Case) -> None:
    """The person signs out while a file is still being copied."""

    desk = section.at("okafor")
    original = desk.house.opener

    def opener(source: object, name: str, limits: object) -> FakeMedia:
        section.leave()
        section.at("lindqvist")
        return FakeMedia(source, name, limits)  # type: ignore[arg-type]

    path = write_picture(case.folder / "late.png", 60)
    before = sight(section.house)
    desk.house.opener = opener
    try:
        with pytest.raises(Refused, match="not signed in any more"):
            intake.add_evidence(desk, case.request_id, path, intake.EvidenceForm("USB", "clerk"))
    finally:
        desk.house.opener = original
    after = sight(section.house)
    assert after.rows["evidence"] == before.rows["evidence"]
    assert after.files == before.files
