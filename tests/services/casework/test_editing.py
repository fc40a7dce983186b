"""The workshop: trying leaves no record, keeping leaves all of it, and what was kept can be made again to the bit."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from app.domain.casework import edits
from app.domain.casework.edits import DerivativeRecord, Recipe, make_step
from app.domain.casework.faces import Point
from app.domain.casework.media import Frame, FramePosition
from app.domain.casework.requests import Suitability, suitability
from app.domain.casework.review import Verdict
from app.domain.progress import Progress
from app.domain.records import EvidenceRecord
from app.domain.staff.roles import PERMISSIONS, Act, Role
from app.errors import BadInput, Cancelled, Refused, Unavailable
from app.reports.reading import Grid, Pictures
from app.reports.sheet import Mono
from app.services.casework import editing, examining, footage, leads, probes, reporting, searching, verifying
from app.services.casework.editing import Workbench
from app.services.casework.footage import Footage
from app.services.casework.probes import ProbeForm
from app.storage.tables import edits as kept
from app.vision.edits.replay import replay
from app.vision.pixels import digest
from app.vision.thumbnails import decode_own, encode_own
from tests.services.observing import log_of, refused, sight
from tests.support.section import Section

FORM = ProbeForm("surveillance", attested=True)
RECIPE = Recipe(
    (
        make_step("crop", {"left": 20, "top": 30, "right": 10, "bottom": 40}),
        make_step("median", enabled=False),
        make_step("levels", {"black": 20, "white": 220}),
        make_step("gamma", {"gamma": 130}),
    )
)


@pytest.fixture
def evidence(section: Section) -> EvidenceRecord:
    return section.evidence(section.request().id)


@pytest.fixture
def opened(section: Section, evidence: EvidenceRecord) -> Iterator[Footage]:
    with footage.open_footage(section.at("okafor"), evidence.id) as found:
        yield found


def make(section: Section, opened: Footage, recipe: Recipe = RECIPE) -> DerivativeRecord:
    return editing.make_derivative(section.at("okafor"), opened, opened.frame(0), recipe)


def test_trying_leaves_no_record(section: Section, opened: Footage) -> None:
    bench = Workbench(opened, opened.frame(0))
    before = sight(section.house)
    tried = bench.preview(RECIPE)
    again = bench.preview(edits.change_step(RECIPE, 3, {"gamma": 90}))
    assert digest(bench.preview(RECIPE)) == digest(tried) != digest(again)
    assert digest(bench.preview(Recipe())) == bench.frame.sha256
    assert sight(section.house) == before


def test_what_is_kept_says_how_it_was_made(section: Section, opened: Footage, evidence: EvidenceRecord) -> None:
    frame = opened.frame(0)
    record = make(section, opened)
    expected = replay(RECIPE, [frame.pixels])
    assert record.step_hashes == expected.step_hashes
    assert (len(record.step_hashes), record.sha256) == (3, digest(expected.pixels))
    assert (record.evidence_id, record.request_id) == (evidence.id, evidence.request_id)
    assert [(source.index, source.sha256) for source in record.frames] == [(0, frame.sha256)]
    assert "second-look " in record.made_with and "opencv " in record.made_with
    entry = log_of(section.house)[-1].new
    assert entry.event == "derivative.made"
    assert entry.objects == (record.id, evidence.id, frame.sha256, *record.step_hashes)
    assert (entry.details["steps"], entry.details["recipe"]) == ("crop,levels,gamma", RECIPE.sha256)
    assert entry.details["made_with"] == record.made_with
    stored = decode_own(section.house.workspace.store.read(record.content))
    assert digest(stored) == record.sha256


def test_every_derivative_is_kept(section: Section, opened: Footage, evidence: EvidenceRecord) -> None:
    made = [make(section, opened), make(section, opened), make(section, opened, Recipe(RECIPE.steps[:1]))]
    assert len({record.id for record in made}) == 3
    assert editing.derivatives_of(section.at("okafor"), evidence.request_id) == made
    assert editing.derivatives_of(section.at("okafor"), section.request().id) == []


@pytest.mark.parametrize(
    ("recipe", "words"),
    [
        (Recipe(), "No edit is switched on"),
        (Recipe((make_step("gamma", enabled=False),)), "No edit is switched on"),
        (Recipe((make_step("crop", {"left": 239}),)), "fewer than 8 pixels"),
        (Recipe((make_step("average"),)), "only 1 frame from here on"),
        (Recipe((edits.Step("invent-a-face"),)), "not an edit that exists"),
        (Recipe((edits.Step("gamma", (("gamma", 9_999),)),)), "choose a value from 0.10 to 5.00"),
    ],
)
def test_what_cannot_be_made_leaves_nothing(section: Section, opened: Footage, recipe: Recipe, words: str) -> None:
    frame = opened.frame(0)
    before = sight(section.house)
    with refused(section.house, Act.MAKE_DERIVATIVE, words, BadInput):
        editing.make_derivative(section.at("okafor"), opened, frame, recipe)
    assert (sight(section.house).rows, sight(section.house).files) == (before.rows, before.files)


def test_stopped_half_way_leaves_nothing(section: Section, opened: Footage) -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    before = sight(section.house).files
    with pytest.raises(Cancelled):
        editing.make_derivative(section.at("okafor"), opened, opened.frame(0), RECIPE, Stopped())
    assert sight(section.house).files == before


def test_only_an_examiner_keeps_versions(section: Section, evidence: EvidenceRecord) -> None:
    assert PERMISSIONS[Act.MAKE_DERIVATIVE] == {Role.EXAMINER}
    desk = section.at("soto")
    with footage.open_footage(desk, evidence.id) as opened:
        frame = opened.frame(0)
        with refused(section.house, Act.MAKE_DERIVATIVE, "needs the role examiner", Refused):
            editing.make_derivative(desk, opened, frame, RECIPE)


def test_a_kept_version_is_opened_and_the_log_says_so(section: Section, opened: Footage) -> None:
    record = make(section, opened)
    frame = editing.open_derivative(section.at("okafor"), record.id)
    assert (digest(frame.pixels), frame.position.index) == (record.sha256, 0)
    entry = log_of(section.house)[-1].new
    assert (entry.event, entry.objects) == ("evidence.viewed", (record.id, record.sha256))


def test_a_kept_version_outlives_the_program(section: Section, opened: Footage) -> None:
    record = make(section, opened)
    section.leave()
    section.reopen()
    frame = editing.open_derivative(section.at("okafor"), record.id)
    assert digest(frame.pixels) == record.sha256


# Made again


def test_made_again_it_is_the_same_to_the_bit(section: Section, opened: Footage) -> None:
    record = make(section, opened)
    for name in ("okafor", "soto", "auditor"):
        found = editing.replay_check(section.at(name), record.id)
        assert (found.same, found.first_other) == (True, None)
    entry = log_of(section.house)[-1].new
    assert (entry.event, entry.details["same"]) == ("derivative.replayed", True)
    desk = section.at("okafor")
    with refused(section.house, Act.REPLAY_DERIVATIVE, "does not exist", BadInput):
        editing.replay_check(desk, "nothing")


def test_a_step_that_comes_out_otherwise_is_named(
    section: Section, opened: Footage, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = make(section, opened)

    def other(pixels: np.ndarray, step: edits.Step) -> np.ndarray:
        return np.asarray(pixels // 2, dtype=np.uint8)

    from app.vision.edits import replay as module

    monkeypatch.setattr(module, "EDITS", {**module.EDITS, "levels": other})
    found = editing.replay_check(section.at("okafor"), record.id)
    assert (found.same, found.first_other) == (False, 2)
    assert "step 2 (Levels) gives another picture" in found.sentence and record.made_with in found.sentence
    assert log_of(section.house)[-1].new.details["first_other"] == 2


def test_a_frame_that_decodes_otherwise_is_named(
    section: Section, opened: Footage, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = make(section, opened)
    monkeypatch.setattr("tests.support.fakes.digest", lambda _: "0" * 64)
    found = editing.replay_check(section.at("okafor"), record.id)
    assert not found.same and "decodes to other pixels" in found.sentence


def test_a_changed_picture_in_the_store_is_found(
    section: Section, opened: Footage, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = make(section, opened)
    store = section.house.workspace.store
    other = store.put(io.BytesIO(encode_own(np.zeros((9, 9, 3), dtype=np.uint8)))).sha256
    with monkeypatch.context() as patch:  # the right name with another picture behind it
        patch.setattr("app.storage.tables.edits.derivative", lambda *_: replace(record, content=other))
        with refused(section.house, Act.REPLAY_DERIVATIVE, "not the one that was recorded", Unavailable):
            editing.replay_check(section.at("okafor"), record.id)
    path = store._path(record.content)
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    with refused(section.house, Act.REPLAY_DERIVATIVE, "damaged|not what", Unavailable):
        editing.replay_check(section.at("okafor"), record.id)


# Probes of an edited version


def edited_probe(section: Section, opened: Footage, recipe: Recipe = RECIPE) -> tuple[str, DerivativeRecord]:
    desk, frame = section.at("okafor"), opened.frame(0)
    record = make(section, opened, recipe)
    pixels = replay(recipe, [frame.pixels]).pixels
    seen = Frame(frame.position, pixels, record.sha256)
    face = probes.place_face(desk, seen, None, Point(60, 90), Point(110, 90))
    return probes.take_probe(desk, opened, frame, face, FORM, record).id, record


def test_a_probe_of_an_edited_version_keeps_its_place_in_the_original(section: Section, opened: Footage) -> None:
    probe_id, record = edited_probe(section, opened)
    desk = section.at("okafor")
    original, edited = probes.probe_picture(desk, probe_id), editing.edited_picture(desk, probe_id)
    assert edited is not None
    assert (original.record.derivative_id, original.record.edit_steps) == (record.id, 3)
    assert original.record == edited.record
    assert original.record.landmarks.left_eye == Point(80, 120)  # the crop took 20 and 30 away
    assert original.record.frame_sha256 == record.frames[0].sha256
    with desk.reading() as db:
        face = kept.edited_face(db, probe_id)
    assert face is not None and face.landmarks.left_eye == Point(60, 90)
    left, top = 0, 0  # the wide cut reaches over the edges of the small picture
    assert edited.left_eye == Point(60 - left, 90 - top)
    assert digest(edited.pixels) == record.sha256
    assert digest(original.pixels) != digest(edited.pixels)
    entry = log_of(section.house)[-1].new
    assert (entry.event, entry.objects) == ("probe.viewed", (probe_id, record.sha256))


def test_template_and_measures_come_from_the_edited_pixels(
    section: Section, opened: Footage, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    analyst = type(section.house.analyst)
    for name in ("measure", "describe"):
        whole = getattr(analyst, name)

        def noted(self: object, pixels: np.ndarray, *rest: object, _whole: object = whole) -> object:
            seen.append(digest(pixels))
            return _whole(self, pixels, *rest)  # type: ignore[operator]

        monkeypatch.setattr(analyst, name, noted)
    _, record = edited_probe(section, opened)
    assert seen == [record.sha256, record.sha256]


def test_no_edit_lifts_a_face_over_the_floor(section: Section, opened: Footage) -> None:
    desk, frame = section.at("okafor"), opened.frame(0)
    record = make(section, opened, Recipe((make_step("aspect", {"ratio": 40_000}),)))
    seen = Frame(frame.position, np.zeros((300, 960, 3), dtype=np.uint8), record.sha256)
    face = probes.place_face(desk, seen, None, Point(400, 100), Point(440, 100))
    probe = probes.take_probe(desk, opened, frame, face, FORM, record)
    assert probe.measures.eye_distance_px == pytest.approx(10)
    assert suitability(probe.measures.eye_distance_px) is Suitability.UNDER_FLOOR
    original = replace(face, landmarks=probe.landmarks)
    assert probes.measure(desk, seen, face, original).eye_distance_px == pytest.approx(10)
    with refused(section.house, Act.SEARCH, r"10\.0 pixels apart; the floor is 12", Refused):
        searching.run_search(desk, probe.id)


def test_a_version_of_another_frame_is_refused(section: Section, opened: Footage, evidence: EvidenceRecord) -> None:
    record = make(section, opened)
    other = section.evidence(evidence.request_id, person=5)
    desk = section.at("okafor")
    with footage.open_footage(desk, other.id) as second:
        frame = second.frame(0)
        face = footage.faces_in(desk, frame)[0]
        with refused(section.house, Act.TAKE_PROBE, "made from another frame", BadInput):
            probes.take_probe(desk, second, frame, face, FORM, record)


def test_an_original_probe_has_no_edited_picture(section: Section, evidence: EvidenceRecord) -> None:
    probe = section.probe(evidence)
    before = sight(section.house).entries
    assert (probe.derivative_id, probe.edit_steps) == (None, 0)
    assert editing.edited_picture(section.at("okafor"), probe.id) is None
    assert sight(section.house).entries == before


def test_another_person_is_not_told_whose_edited_probe_it_is(section: Section, opened: Footage) -> None:
    probe_id, _ = edited_probe(section, opened)
    seen = editing.edited_picture(section.at("lindqvist"), probe_id)
    assert seen is not None and seen.record.taken_by == ""


def test_an_edited_probe_is_searched_and_examined_like_any_other(enrolled: Section) -> None:
    evidence = enrolled.evidence(enrolled.request().id)
    desk = enrolled.at("okafor")
    recipe = Recipe((make_step("rotate", {"angle": 0}), make_step("gamma", {"gamma": 100})))  # the pixels stay
    with footage.open_footage(desk, evidence.id) as opened:
        frame = opened.frame(0)
        record = editing.make_derivative(desk, opened, frame, recipe)
        face = footage.faces_in(desk, frame)[0]
        probe = probes.take_probe(desk, opened, frame, face, FORM, record)
    receipt = searching.run_search(desk, probe.id)
    assert examining.sitting(desk, receipt.examination_id).candidates


def test_the_report_prints_both_pictures_and_every_edit(enrolled: Section) -> None:
    evidence = enrolled.evidence(enrolled.request().id)
    desk = enrolled.at("okafor")
    recipe = Recipe((make_step("rotate", {"angle": 0}), make_step("gamma", {"gamma": 100})))
    with footage.open_footage(desk, evidence.id) as opened:
        frame = opened.frame(0)
        record = editing.make_derivative(desk, opened, frame, recipe)
        probe = probes.take_probe(desk, opened, frame, footage.faces_in(desk, frame)[0], FORM, record)
    receipt = searching.run_search(desk, probe.id, 2)
    enrolled.examine("okafor", receipt.examination_id, None)
    second = verifying.take_verification(enrolled.at("lindqvist"), receipt.search_id)
    enrolled.examine("lindqvist", second, None)
    leads.decide(enrolled.at("soto"), receipt.search_id, Verdict.APPROVE, "")
    blocks = reporting.read_report(enrolled.at("soto"), receipt.search_id).blocks
    captions = [caption for block in blocks if isinstance(block, Pictures) for _, caption in block.shown]
    assert [caption.split(":")[0].split(",")[0] for caption in captions] == ["Probe Q1", "Edited (2 steps)"]
    (grid,) = [block for block in blocks if isinstance(block, Grid) and "Step" in block.head]
    assert [row[2] for row in grid.rows] == [Mono(step) for step in record.step_hashes]


# Frames of a clip


class Reel:
    """Footage of some frames in memory."""

    def __init__(self, opened: Footage, tones: list[int]) -> None:
        self.evidence = opened.evidence
        self.positions = [FramePosition(number, number, number / 25) for number in range(len(tones))]
        self._tones, self.asked = tones, [0][:0]

    def frame(self, index: int) -> Frame:
        self.asked.append(index)
        pixels = np.full((20, 20, 3), self._tones[index], dtype=np.uint8)
        return Frame(self.positions[index], pixels, digest(pixels))


def test_frames_that_follow_are_averaged_and_named(section: Section, opened: Footage) -> None:
    reel = Reel(opened, [10, 20, 40, 60, 90])
    recipe = Recipe((make_step("average", {"frames": 3, "shift": 0}),))
    record = editing.make_derivative(section.at("okafor"), reel, reel.frame(1), recipe)  # type: ignore[arg-type]
    assert [source.index for source in record.frames] == [1, 2, 3]
    stored = decode_own(section.house.workspace.store.read(record.content))
    assert (stored == 40).all()
    bench = Workbench(reel, reel.frame(1))  # type: ignore[arg-type]
    reel.asked.clear()
    assert (bench.preview(recipe) == 40).all() and (bench.preview(recipe) == 40).all()
    assert reel.asked == [2, 3]
