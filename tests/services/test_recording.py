"""No entry, no act: a whole request, each step of it first with a log that cannot be written to."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.casework.edits import Recipe, make_step
from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE, FeatureJudgement, Judgement, Observation, Shape, Visibility
from app.domain.casework.outcomes import Feedback, OutcomeForm, PassingForm
from app.domain.casework.requests import RequestForm
from app.domain.casework.review import Answer, Disposition, Verdict
from app.domain.clock import now_text
from app.domain.gallery.import_review import Choice
from app.domain.gallery.record_search import RecordQuery
from app.domain.gallery.removal import RecordName, RemovalForm
from app.domain.gallery.retention import RetentionClass
from app.domain.log.audit import LogOutcome
from app.domain.log.log_review import FlagFinding
from app.domain.log.scopes import Scope, ScopeKind
from app.domain.progress import Progress
from app.domain.staff.accounts import Answer as Answered
from app.domain.staff.roles import Act, Role
from app.domain.training.exercises import ExercisePlan
from app.errors import BadInput, Cancelled, Refused
from app.reports.checkpoint import checkpoint_text, sign_note
from app.services import settings, tools
from app.services.auditing import disclosures, histories, reviewing, sightings, timelines
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
    sheets,
    verifying,
)
from app.services.casework.checklists import load_checklist
from app.services.casework.probe_describing import template_of
from app.services.gallery import (
    checking,
    enrolment,
    enrolment_run,
    expunging,
    gallery_records,
    gallery_statistics,
    model_change,
    staging,
    validation,
)
from app.services.gallery.importing import review as import_review
from app.services.gallery.importing.sources import Source
from app.services.gallery.keeping import backing_up, holds, retention
from app.services.log import anchoring, heartbeat, log_export, oversight, program_files, time_stamping, witnessing
from app.services.log.log_keeping import logging, look_back
from app.services.recording import Desk, attempt
from app.services.staff import accounts, certificates, joining, training_rooms, turns, units
from app.services.staff.accounts import NewAccount
from app.services.staff.passphrases import change_passphrase
from app.services.training import building, material, proficiency, scoring
from app.services.training import sitting as training_sitting
from app.storage.folder.attempts import note_failure
from app.storage.folder.keys import public_key_of
from app.storage.folder.log_memory import mark_restored
from app.storage.machine import steady_ms
from tests.conftest import beside
from tests.services.observing import faults, log_of, records_without_entry, sight
from tests.support.pictures import write_picture
from tests.support.section import PASSPHRASE, Section, copy_of
from tests.support.time_authority import TimeAuthority

FORM = RequestForm(
    "2026-SECRET-1", "C-SECRET-2", "Ines Requester", "shield 7781", "Robbery Squad", "Robbery of a kiosk", "crime",
    "Camera of the kiosk, handed over by its owner",
)  # fmt: skip
PERSONAL = (
    "Requester", "shield 7781", "Robbery", "SECRET", "kiosk", "Okafor", "Lindqvist", "okafor", "lindqvist", "Soto",
    "E-101", "newman", "Nina", "N-900", "Invented Person", "Charge", "P001", "P003", "R001", "TEST00001",
    "suspicious.png", "gallery.csv", "p1_1.png", "ears agree", "brow", "the grounds", "Det. Kim", "clerk", "USB",
    "too small but unique", PASSPHRASE, "another passphrase", "burglar",
)  # fmt: skip


@dataclass
class Way:
    """What the steps of the request hand to one another."""

    section: Section
    ids: dict[str, str] = field(default_factory=dict)
    kept: dict[str, object] = field(default_factory=dict)


Step = Callable[[Desk, Way], object]


def note_remarks(desk: Desk, _: Way) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk.house.analyst, "remarks", ("onnxruntime is missing, so dlib's own engine is used.",))
        tools.start_tools(desk)


def make_account(desk: Desk, _: Way) -> None:
    account = NewAccount("newman", "Nina Newman", "N-900", frozenset({Role.EXAMINER}))
    accounts.create_account(desk, account, "another passphrase")


def id_of(desk: Desk, name: str) -> str:
    return next(user.id for user in accounts.list_accounts(desk) if user.sign_in_name == name)


def answered(answer: Answered) -> Step:
    """Answer whatever waits about newman."""

    def step(desk: Desk, _: Way) -> None:
        for waiting in joining.list_waiting(desk):
            joining.answer_proposal(desk, waiting.proposal.id, answer)

    return step


def reset_passphrase(desk: Desk, _: Way) -> None:
    joining.reset_passphrase(desk, id_of(desk, "newman"), "another passphrase again")
    for _failure in range(5):
        note_failure(desk.house.workspace.folder, now_text(), "newman")


def propose_roles(desk: Desk, _: Way) -> None:
    joining.propose_roles(desk, id_of(desk, "newman"), frozenset({Role.TRAINER}))


def certify(desk: Desk, _: Way) -> None:
    certificates.issue_certificate(desk, id_of(desk, "okafor"), "Catching the burglar", "2999-12-31")


def answer_setting(answer: Answered) -> Step:
    return lambda desk, way: settings.answer_setting(desk, way.ids["setting"], answer)


def propose_setting(value: int) -> Step:
    def step(desk: Desk, way: Way) -> None:
        way.ids["setting"] = settings.propose_setting(desk, "idle_minutes", value, "the burglar").id

    return step


def declare(desk: Desk, way: Way) -> None:
    interests.declare_interest(desk, way.ids["request"], knows=False)


STAFF: tuple[tuple[str, Step], ...] = (
    ("soto", answered(Answered.APPROVED)),
    ("admin", propose_roles),
    ("soto", answered(Answered.REFUSED)),
    ("admin", reset_passphrase),
    ("soto", answered(Answered.APPROVED)),
    ("admin", lambda desk, _: turns.release_account(desk, id_of(desk, "newman"), "no burglar")),
    ("admin", lambda desk, _: turns.disable_account(desk, id_of(desk, "newman"), "a burglar")),
    ("admin", lambda desk, _: turns.enable_account(desk, id_of(desk, "newman"), "no burglar")),
    ("admin", lambda desk, _: units.assign_unit(desk, id_of(desk, "newman"), "Squad of Nina")),
    ("trainer", certify),
    ("admin", propose_setting(20)),
    ("soto", answer_setting(Answered.APPROVED)),
    ("admin", propose_setting(10)),
    ("soto", answer_setting(Answered.REFUSED)),
    ("both", lambda desk, _: change_passphrase(desk, PASSPHRASE, "the kettle of Nina")),
)


class StoppedLate(Progress):
    """Stops an import after some photos."""

    def __init__(self, after: int) -> None:
        self._left = after

    def cancelled(self) -> bool:
        self._left -= 1
        return self._left < 0


def import_half(desk: Desk, way: Way) -> None:
    with pytest.MonkeyPatch.context() as patch, pytest.raises(Cancelled, match="4 of 12 photos are read"):
        patch.setattr(enrolment_run, "BATCH", 4)
        enrolment.import_folder(desk, way.section.folder, way.section.manifest(), StoppedLate(6))


def examine_import(desk: Desk, way: Way) -> None:
    folder = way.section.folder
    write_picture(folder / "p2_1.png", 2, variant=1, faces=2)
    report = enrolment.examine_import(desk, Source(folder, folder / "gallery.csv"))
    way.ids["finding"] = report.findings[0].id


def open_request(desk: Desk, way: Way) -> None:
    way.ids["request"] = intake.open_request(desk, FORM).id


def add_evidence(desk: Desk, way: Way) -> None:
    path = write_picture(way.section.folder / "suspicious.png", 3, eye_distance=11)
    form = intake.EvidenceForm("USB stick", "Property clerk")
    way.ids["evidence"] = intake.add_evidence(desk, way.ids["request"], path, form).id


def take_probe(desk: Desk, way: Way) -> None:
    opened = way.kept["footage"]
    assert isinstance(opened, footage.Footage)
    frame = opened.reader.frame(0)
    face = footage.faces_in(desk, frame)[0]
    form = probes.ProbeForm("surveillance", attested=True)
    way.ids["probe"] = probes.take_probe(desk, opened, frame, face, form).id


def make_derivative(desk: Desk, way: Way) -> None:
    opened = way.kept["footage"]
    assert isinstance(opened, footage.Footage)
    recipe = Recipe((make_step("gamma", {"gamma": 120}),))
    way.ids["derivative"] = editing.make_derivative(desk, opened, opened.reader.frame(0), recipe).id


def open_footage(desk: Desk, way: Way) -> None:
    way.kept["footage"] = footage.open_footage(desk, way.ids["evidence"])


def search(desk: Desk, way: Way) -> None:
    receipt = searching.run_search(desk, way.ids["probe"], 2)
    way.ids |= {"search": receipt.search_id, "exam": receipt.examination_id}


def show_candidates(desk: Desk, way: Way) -> None:
    found = examining.sitting(desk, way.ids["exam"]).candidates
    with desk.reading() as db:
        nearest = db.conn.execute("SELECT id FROM candidates WHERE rank = 1").fetchone()[0]
    way.ids |= {"mate": nearest, "other": next(item.id for item in found if item.id != nearest)}


def verify(desk: Desk, way: Way) -> None:
    way.ids["exam"] = verifying.take_verification(desk, way.ids["search"])


def view(which: str) -> Step:
    return lambda desk, way: examining.candidate_pictures(desk, way.ids["exam"], way.ids[which])


def possible(desk: Desk, way: Way) -> None:
    examining.answer(desk, way.ids["exam"], Answer(way.ids["mate"], Disposition.POSSIBLE, "ears agree, brow too"))


def judge(desk: Desk, way: Way) -> None:
    seen = analysing.analysis_of(desk, way.ids["exam"]) or ()
    judged = [
        FeatureJudgement(item.component, True, True, Judgement.UNEXPLAINED, "lobes of the burglar") for item in seen
    ]
    comparing.judge_features(desk, way.ids["exam"], way.ids["mate"], judged)


def draw(desk: Desk, way: Way) -> None:
    drawn = comparing.annotate(
        desk, way.ids["exam"], picture=ON_PROBE, shape=Shape.TEXT, points=[Point(3, 4)], words="burglar's mole",
        component="ears", candidate_id=way.ids["mate"],
    )  # fmt: skip
    way.ids["drawn"] = drawn.id


def analyse(desk: Desk, way: Way) -> None:
    keys = load_checklist(desk.house).keys
    seen = [Observation(key, Visibility.CLEAR, "as of a burglar") for key in keys]
    analysing.record_analysis(desk, way.ids["exam"], seen)


def propose_removal(desk: Desk, way: Way) -> None:
    form = RemovalForm("expunged", "order about the burglar", "acquitted of burglary")
    way.ids["removal"] = expunging.propose_removal(desk, [RecordName("TEST00001", "R006-1")], form).id


def describe_gallery(desk: Desk, _: Way) -> None:
    folder = desk.house.workspace.models
    folder.mkdir(exist_ok=True)
    (folder / "burglar.dat").write_bytes(b"weights")
    model_change.describe_again(desk, "burglar.dat")


def describe_probe(desk: Desk, way: Way) -> None:
    with desk.reading() as db:
        probe = probes.needed_probe(db, way.ids["probe"])
    template_of(desk, probe, desk.house.encoder_model())


def look_up(desk: Desk, way: Way) -> None:
    found = gallery_records.find_records(desk, RecordQuery(record_number="R001", person_identifier="P001"))
    way.ids["photo"] = found.lines[0].photo_id


def open_photo(desk: Desk, way: Way) -> None:
    gallery_records.open_gallery_photo(desk, way.ids["photo"], "letter of the burglar")


def build_exercise(desk: Desk, way: Way) -> None:
    plan = ExercisePlan("SECRET practice", cases=1, list_length=2)
    way.ids["exercise"] = building.build_exercise(desk, plan).id


def give_exercise(desk: Desk, way: Way) -> None:
    examiner = next(user.id for user in accounts.list_accounts(desk) if user.sign_in_name == "okafor")
    way.ids["given"] = building.assign_exercise(desk, way.ids["exercise"], examiner).id


def open_exercise(desk: Desk, way: Way) -> None:
    case = training_sitting.open_case(desk, way.ids["given"])
    assert case is not None
    way.kept["case"] = case


def answer_exercise(desk: Desk, way: Way) -> None:
    case = way.kept["case"]
    assert isinstance(case, training_sitting.OpenCase)
    training_sitting.answer_case(desk, way.ids["given"], case.case_id, dict.fromkeys(case.candidates, 2), None)


def time_stamp(desk: Desk, way: Way) -> None:
    authority = way.kept.setdefault("authority", TimeAuthority())
    assert isinstance(authority, TimeAuthority)
    if not time_stamping.list_time_stamps(desk).authorities:
        time_stamping.register_authority(desk, "Clock of the burglar", authority.root)
    time_stamping.keep_time_stamp(desk, authority.answer(time_stamping.ask_time_stamp(desk).question))


def propose_room(desk: Desk, way: Way) -> None:
    way.ids["room"] = training_rooms.propose_room(desk, "elsewhere", "Room of the burglar", "ab" * 32).id


def add_practice_picture(desk: Desk, way: Way) -> None:
    path = write_picture(way.section.folder / "practice.png", 4, variant=7)
    material.add_picture(desk, path, "P004", "consent of the burglar")


def seal_test(desk: Desk, way: Way) -> None:
    path = write_picture(way.section.folder / "sealed.png", 5, variant=8)
    proficiency.seal_test(desk, path, "consent of the burglar", "P005")


def clock_moved(desk: Desk, _: Way) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.storage.tables.audit.steady_ms", lambda: steady_ms() + 7_200_000)
        accounts.note_locked(desk)


def memory_lost(desk: Desk, _: Way) -> None:
    workspace = desk.house.workspace
    path = beside(workspace.folder, workspace.card.id)
    kept = path.read_bytes()
    path.unlink()
    try:
        with logging(desk.house) as db:
            look_back(desk.house, db)
    except LogBrokenError:
        path.write_bytes(kept)
        raise


def break_found(desk: Desk, _: Way) -> None:
    workspace = desk.house.workspace
    mark_restored(workspace.folder, "B-00001")
    with logging(desk.house) as db:
        look_back(desk.house, db)


def witness(desk: Desk, way: Way) -> None:
    key = bytes(range(32))
    state = checkpoint_text("another-log", 7, bytes(32))
    question = f"old 0\n\n{sign_note(state, 'another-log', key)}"
    way.kept["signed"] = witnessing.witness_log(desk, question, public_key_of(key).hex())


EXAMINATION: tuple[Step, ...] = (
    show_candidates,
    analyse,
    lambda desk, way: examining.thumbnails(desk, way.ids["exam"]),
    view("mate"),
    view("other"),
    lambda desk, way: examining.note_viewing_aid(desk, way.ids["exam"], way.ids["mate"], "swipe"),
    draw,
    lambda desk, way: comparing.withdraw_annotation(desk, way.ids["exam"], way.ids["drawn"]),
    judge,
    possible,
    lambda desk, way: examining.answer(desk, way.ids["exam"], Answer(way.ids["other"], Disposition.NOT_THIS_PERSON)),
    lambda desk, way: examining.lock(desk, way.ids["exam"], examining.CONCLUSIONS[5], "the grounds"),
    lambda desk, way: examining.unmask(desk, way.ids["exam"]),
)
LEAD, DAY = f"L-{datetime.datetime.now(datetime.UTC).year}-0001", f"{datetime.datetime.now(datetime.UTC):%Y-%m-%d}"
PASSING = PassingForm("Ines Requester", "Det. Kim", "another burglar", DAY)
OUTCOME = OutcomeForm(Feedback.CONFIRMED, "prints of the burglar", "Ines Requester", DAY)


def sign_week(desk: Desk, _: Way) -> None:
    found = reviewing.open_review(desk)
    answers = {flag.id: (FlagFinding.EXPLAINED, "the burglar again") for flag in found.flags}
    reviewing.sign_review(desk, found.last_seq, answers, "nothing about the burglar")


AFTERWARDS: tuple[tuple[str, Step], ...] = (
    ("okafor", lambda desk, _: lead_files.list_leads(desk)),
    ("okafor", lambda desk, _: lead_files.pass_on(desk, LEAD, PASSING)),
    ("soto", lambda desk, _: lead_files.record_outcome(desk, LEAD, OUTCOME)),
    ("auditor", lambda desk, _: timelines.read_time_line(desk, FORM.number)),
    ("auditor", lambda desk, _: sightings.who_has_seen(desk, f"{FORM.number} Q1")),
    ("auditor", sign_week),
    ("auditor", lambda desk, _: disclosures.disclose_case(desk, FORM.case_number, ["Det. Kim"], "order")),
    (
        "auditor",
        lambda desk, _: histories.export_history(
            desk, Scope(ScopeKind.REQUEST, FORM.number), pictures=True, reason="the burglar's hearing", case_uco=True
        ),
    ),
)
WAY: tuple[tuple[str, Step], ...] = (
    ("admin", make_account),
    *STAFF,
    ("admin", import_half),
    ("admin", examine_import),
    ("admin", lambda desk, way: import_review.finding_pictures(desk, "U-00001", way.ids["finding"], "to decide")),
    ("admin", lambda desk, way: import_review.decide(desk, "U-00001", [way.ids["finding"]], Choice.ENROL, "one only")),
    ("admin", lambda desk, _: staging.discard_unfinished(desk, "U-00001")),
    ("admin", lambda desk, way: enrolment.import_folder(desk, way.section.folder, way.section.manifest())),
    ("admin", lambda desk, _: gallery_statistics.statistics(desk)),
    ("okafor", open_request),
    ("okafor", lambda desk, way: queue.open_request_file(desk, way.ids["request"])),
    ("okafor", add_evidence),
    ("okafor", lambda desk, way: footage.scan_evidence(desk, way.ids["evidence"])),
    ("okafor", lambda desk, way: sheets.open_sheet(desk, way.ids["evidence"])),
    ("okafor", open_footage),
    ("okafor", make_derivative),
    ("okafor", lambda desk, way: editing.replay_check(desk, way.ids["derivative"])),
    ("okafor", take_probe),
    ("okafor", lambda desk, way: probes.probe_picture(desk, way.ids["probe"])),
    ("soto", lambda desk, way: probes.override_floor(desk, way.ids["probe"], "too small but unique")),
    ("okafor", declare),
    ("okafor", search),
    *(("okafor", step) for step in EXAMINATION),
    ("lindqvist", declare),
    ("lindqvist", verify),
    *(("lindqvist", step) for step in EXAMINATION),
    ("soto", lambda desk, way: leads.view_review(desk, way.ids["search"])),
    ("soto", lambda desk, way: leads.candidate_photos(desk, way.ids["search"], way.ids["mate"])),
    ("soto", declare),
    ("soto", lambda desk, way: leads.decide(desk, way.ids["search"], Verdict.APPROVE, "", ["Det. Kim"])),
    ("soto", lambda desk, way: reporting.read_report(desk, way.ids["search"])),
    ("soto", lambda desk, way: reporting.export_report(desk, way.ids["search"], ["Det. Kim"])),
    ("admin", propose_removal),
    ("admin", lambda desk, way: expunging.withdraw_removal(desk, way.ids["removal"])),
    ("admin", propose_removal),
    ("soto", lambda desk, way: expunging.confirm_removal(desk, way.ids["removal"])),
    ("soto", lambda desk, _: expunging.list_removals(desk)),
    ("soto", lambda desk, _: expunging.list_due(desk, datetime.date(2026, 11, 22))),
    ("admin", lambda desk, _: retention.set_class(desk, RetentionClass("of the burglar", 10, None, "statute"))),
    ("soto", lambda desk, _: holds.set_on_person(desk, "P003", "court of the burglar", "pending")),
    ("soto", lambda desk, _: holds.lift(desk, "H-00001", "the burglar confessed")),
    ("auditor", lambda desk, _: holds.list_holds(desk)),
    ("admin", lambda desk, way: backing_up.back_up(desk, way.section.folder / "burglar.backup", "safe of Nina")),
    ("auditor", lambda desk, _: backing_up.list_backups(desk)),
    ("admin", lambda desk, _: validation.validate_gallery(desk, 1)),
    ("admin", look_up),
    ("admin", open_photo),
    ("trainer", build_exercise),
    ("trainer", give_exercise),
    ("okafor", open_exercise),
    ("okafor", answer_exercise),
    ("okafor", lambda desk, way: scoring.score(desk, way.ids["given"])),
    ("trainer", add_practice_picture),
    ("admin", propose_room),
    ("soto", lambda desk, way: training_rooms.answer_room(desk, way.ids["room"], Answered.APPROVED)),
    ("admin", lambda desk, way: training_rooms.answer_room(desk, way.ids["room"], Answered.REFUSED)),
    ("trainer", seal_test),
    ("trainer", lambda desk, _: proficiency.list_tests(desk)),
    ("trainer", lambda desk, _: proficiency.reveal_test(desk, "B-00001")),
    ("admin", describe_gallery),
    ("admin", lambda desk, _: model_change.switch_model(desk, "burglar.dat")),
    ("okafor", describe_probe),
    ("auditor", lambda desk, _: checking.check_gallery(desk, 1)),
    ("auditor", lambda desk, _: repeating.repeat_searches(desk, FORM.number)),
    ("auditor", lambda desk, _: oversight.list_sessions(desk)),
    ("auditor", lambda desk, _: oversight.read_session(desk, desk.session.id)),
    ("auditor", lambda desk, _: oversight.verify_log(desk)),
    ("auditor", lambda desk, _: oversight.export_session(desk, desk.session.id)),
    *AFTERWARDS,
    ("auditor", lambda desk, _: heartbeat.beat(desk)),
    ("auditor", lambda desk, _: program_files.check_program(desk)),
    ("auditor", lambda desk, way: log_export.export_log(desk, way.section.folder / "log.zip")),
    ("auditor", lambda desk, _: anchoring.take_receipt(desk)),
    ("auditor", witness),
    ("auditor", time_stamp),
    ("auditor", clock_moved),
    ("auditor", memory_lost),
    ("auditor", break_found),
    ("auditor", lambda desk, _: anchoring.acknowledge_break(desk, "a burglar")),
    ("auditor", note_remarks),
    ("auditor", lambda desk, _: accounts.note_locked(desk)),
    ("auditor", lambda desk, _: accounts.confirm(desk, PASSPHRASE)),
)


class LogBrokenError(Exception):
    """The log cannot be written to."""


def broken(*_: object) -> None:
    raise LogBrokenError


@pytest.fixture(scope="module")
def walked(bare_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Section]:
    """Go the whole way; before each step try it with a log that cannot be written to."""
    section = copy_of(bare_template, tmp_path_factory.mktemp("way"))
    way = Way(section)
    for who, step in WAY:
        desk = section.at(who)
        before = sight(section.house)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("app.storage.tables.audit.append", broken)
            with pytest.raises(LogBrokenError):
                step(desk, way)
        assert sight(section.house) == before, step
        assert "Newman" not in str(section.house.workspace.slots())
        step(desk, way)
        assert sight(section.house).entries > before.entries, step
    yield section
    section.close()


def test_a_whole_request_without_a_single_act_outside_the_log(walked: Section) -> None:
    assert sight(walked.house).rows["leads"] == 1
    assert faults(walked.house) == []
    assert records_without_entry(walked.house) == []


def test_the_way_goes_through_every_act(walked: Section) -> None:
    walked.at("auditor")
    events = {entry.new.event for entry in log_of(walked.house) if entry.new.outcome is LogOutcome.DONE}
    elsewhere = {Act.RESTORE}  # it begins another log; see keeping/test_restore
    elsewhere |= {Act.RECORD_DIGESTS}  # an older workspace; see storage/test_digests
    elsewhere |= {Act.STATE_PASS}  # it takes a long exercise; see test_certificates_from_exercises
    elsewhere |= {Act.SET_SECOND_FACTOR, Act.ASK_SECOND_FACTOR, Act.RESET_SECOND_FACTOR}  # see staff/test_second_factor
    elsewhere |= {Act.ADD_SECURITY_KEY}  # see staff/test_security_keys
    assert {act.value for act in set(Act) - elsewhere} <= events


def test_the_log_holds_ids_hashes_and_counts_and_nothing_personal(walked: Section) -> None:
    walked.at("auditor")
    for entry in log_of(walked.house):
        found = [word for word in PERSONAL if word in entry.body]
        assert not found, (found, entry.body)
        assert json.loads(entry.body)["event"] in {act.value for act in Act}


def test_nobody_signs_in_or_out_past_the_log(section: Section, monkeypatch: pytest.MonkeyPatch) -> None:
    section.at("okafor")
    section.leave()
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.tables.audit.append", broken)
        with pytest.raises(LogBrokenError):
            section.at("okafor")
    with pytest.raises(Refused, match="Nobody is signed in"):
        _ = section.house.workspace.database
    desk = section.at("okafor")
    with monkeypatch.context() as patch:
        patch.setattr("app.storage.tables.audit.append", broken)
        with pytest.raises(LogBrokenError):
            accounts.sign_out(desk)
    assert queue.standings(desk) == []


@pytest.mark.parametrize(
    ("error", "outcome", "kind"),
    [
        (Refused("No."), LogOutcome.REFUSED, "Refused"),
        (BadInput("No."), LogOutcome.REFUSED, "BadInput"),
        (Cancelled("Stopped."), LogOutcome.REFUSED, "Cancelled"),
        (KeyboardInterrupt(), LogOutcome.FAILED, "Cancelled"),
        (ZeroDivisionError(), LogOutcome.FAILED, "ZeroDivisionError"),
        (SystemExit(3), LogOutcome.FAILED, "SystemExit"),
        (MemoryError(), LogOutcome.FAILED, "MemoryError"),
    ],
    ids=repr,
)
def test_however_an_act_ends_the_log_says_it(
    section: Section, error: BaseException, outcome: LogOutcome, kind: str
) -> None:
    desk = section.at("okafor")
    before = sight(section.house)
    with (
        pytest.raises(type(error)),
        attempt(desk, Act.SEARCH, "an id", request="a request") as act,
        act.writing() as work,
    ):
        work.log("another id")
        raise error
    (entry,) = log_of(section.house, before.entries)
    assert (entry.new.outcome, entry.new.details) == (outcome, {"kind": kind})
    assert (entry.new.objects, entry.new.request) == (("an id",), "a request")
    assert (entry.new.person, entry.new.session) == (desk.session.user.id, desk.session.id)


def test_a_service_that_forgets_its_entry_records_nothing(section: Section) -> None:
    desk = section.at("okafor")
    before = sight(section.house)
    with pytest.raises(RuntimeError, match="no log entry, no act"), attempt(desk, Act.SEARCH) as act, act.writing():
        pass
    after = sight(section.house)
    assert after.rows == before.rows
    (entry,) = log_of(section.house, before.entries)
    assert entry.new.outcome is LogOutcome.FAILED


def test_times_and_clock_in_the_log_go_forward(walked: Section) -> None:
    walked.at("auditor")
    entries = log_of(walked.house)
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
    assert all(entry.at.endswith("Z") and "." in entry.at for entry in entries)
    moved = next(entry.seq for entry in entries if entry.new.event == Act.NOTE_CLOCK)
    clock = [entry.monotonic_ms for entry in entries[: moved - 1]]
    assert clock == sorted(clock)
